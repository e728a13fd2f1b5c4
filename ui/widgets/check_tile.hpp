#pragma once

#include "ui/widgets/ui.hpp"

#include <string>

namespace nightcramp::ui {

/// A box with a tick and a name; chosen ones have a soft ground. Returns whether it was pressed.
bool check_tile(Ui& ui, const std::string& id, const Rect& rect, const std::string& label, bool checked,
                const std::string& tooltip);

/// The box alone, 20 × 20.
void draw_check_box(Ui& ui, const Rect& rect, bool checked);

}  // namespace nightcramp::ui
