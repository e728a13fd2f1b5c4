#pragma once

#include "ui/data/data_model.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <string>
#include <vector>

namespace nightcramp::ui {

class Desk;

/// The question what becomes of something that a file tells of.
struct TargetSheet {
    std::string key;    ///< of the item
    std::string title;  ///< "What is “Dehnen”?"
    std::vector<TargetOffer> offers;
    int chosen = 0;
    int cursor = 0;
    bool shown = false;
};

/// A list of what it can become; Up and Down walk along it, letters go to names that begin so, Enter chooses.
void draw_target_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
