#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// The dialog in front, over everything else. Enter presses the button with the focus, Escape the safe one.
void draw_dialog(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
