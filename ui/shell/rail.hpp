#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// The views, at the left edge.
void draw_rail(Ui& ui, Desk& desk, const Layout& layout);

}  // namespace nightcramp::ui
