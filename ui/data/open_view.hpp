#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// Asks which file to read. All files are shown: people rename them.
void draw_open_sheet(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
