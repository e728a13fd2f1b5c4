#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// What it takes of the window's lower edge.
inline constexpr float strip_room = 24 + 44 + 8;

/// "Cramp removed, 22 November" and Undo, at the lower edge, until its time is over.
void draw_strip(Ui& ui, Desk& desk, const Layout& layout);

/// The words beside what the mouse rests on.
void draw_tooltip(Ui& ui);

}  // namespace nightcramp::ui
