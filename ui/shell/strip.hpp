#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// "Cramp removed, 22 November" and Undo, at the lower edge, until its time is over.
void draw_strip(Ui& ui, Desk& desk, const Layout& layout);

/// The words beside what the mouse rests on.
void draw_tooltip(Ui& ui);

}  // namespace nightcramp::ui
