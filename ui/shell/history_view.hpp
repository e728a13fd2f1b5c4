#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// What became of a night, newest first, each version with what makes it so again. Up and Down walk along
/// them, Enter makes it so, Escape closes.
void draw_history_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
