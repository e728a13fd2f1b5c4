#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// All keys, from the one table of them.
void draw_help_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
