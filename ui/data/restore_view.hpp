#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// The copies, newest first, and of the chosen one what it would bring. Up and Down walk along the list,
/// Enter chooses, Escape goes back.
void draw_restore_sheet(Ui& ui, Desk& desk, const Layout& layout);

/// Asks in which folder copies are kept besides.
void draw_copy_folder_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
