#pragma once

#include "ui/data/data_actions.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What is open in the view.
struct DataPage {
    TakeOut take_out;
    bool left_out_open = false;
    std::size_t shown_items = 0;      ///< as many as fit a first look, until more are asked for
    bool undo_takes_it_back = false;  ///< what came in last is the newest step
    bool zone_open = false;           ///< the field for another time zone
    double preview_since_s = 0;       ///< as Ui::time_s()
    std::string wrong_zone;           ///< what was typed and is no zone
    std::string zone_problem;
};

/// What the parts of the view share in a frame.
struct DataFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    DataPage& page;
    const std::vector<CameInLine>& came_in;
    bool has_nights;
};

/// What comes into the diary from other programs, what goes out to them, and what came in before.
class DataView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    void follow(Ui& ui, Desk& desk);

    std::int64_t change_ = -1;
    BringIn::Step step_ = BringIn::Step::choose;
    std::vector<CameInLine> came_in_;
    bool has_nights_ = false;
    DataPage page_;
};

}  // namespace nightcramp::ui
