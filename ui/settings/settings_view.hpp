#pragma once

#include "present/trash.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <string>
#include <vector>

namespace nightcramp::ui {

/// How the program looks and reads, and what was erased.
class SettingsView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    static float draw_look(Ui& ui, Desk& desk, const Layout& layout, Point at, float width);
    static float draw_manner(Ui& ui, Desk& desk, const Layout& layout, Point at, float width);
    float draw_trash(Ui& ui, Desk& desk, const Layout& layout, Point at, float width);

    std::int64_t change_ = -1;
    std::vector<present::ErasedThing> erased_;
};

}  // namespace nightcramp::ui
