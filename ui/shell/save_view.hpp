#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// Asks where to save something: the kind of file, its name and its folder. What is there already is replaced
/// only when the person says so; what goes wrong is said in the sheet.
void draw_save_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
