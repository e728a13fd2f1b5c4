#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

namespace nightcramp::ui {

/// The charts over one axis of time, and what was counted in the nights that are shown.
class TrendsView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);
};

}  // namespace nightcramp::ui
