#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// The table behind a chart, to scroll through and to copy.
void draw_numbers_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
