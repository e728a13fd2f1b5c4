#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// How the program looks and reads.
class SettingsView {
public:
    static void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    static float draw_look(Ui& ui, Desk& desk, const Layout& layout, Point at, float width);
    static float draw_manner(Ui& ui, Desk& desk, const Layout& layout, Point at, float width);
};

}  // namespace nightcramp::ui
