#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <string>

namespace nightcramp::ui {

/// Title at the left, the saved state, undo and redo at the right. Returns the free part between them.
Rect draw_header(Ui& ui, Desk& desk, const Layout& layout, const std::string& title);

/// In the example diary: says so, and leads to the person's own.
void draw_banner(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
