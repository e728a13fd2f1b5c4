#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <set>
#include <string>

namespace nightcramp::ui {

/// The first start: what this is, what to follow, and the way in.
class WelcomeView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    void draw_columns(Ui& ui, Desk& desk, const Layout& layout);
    void draw_column(Ui& ui, Desk& desk, const Layout& layout);
    float draw_promise(Ui& ui, Desk& desk, Point at, float width);
    float draw_choices(Ui& ui, Desk& desk, Point at, float width);

    bool ready_ = false;
    std::set<std::string> followed_;
    std::optional<double> weight_kg_;
};

}  // namespace nightcramp::ui
