#include "ui/profile/profile_view.hpp"

#include "ui/profile/parts.hpp"
#include "ui/shell/header.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float widest = 720;
constexpr float margin = 20;  ///< kept free around what is brought into view

/// Scrolls in the next frame, so that as much of `rect` as can be is seen, its top in any case.
void bring_into_view(Ui& ui, const std::string& area, const Rect& view, const Rect& rect) {
    const float lowest = view.bottom() - margin - ui.covered_below;
    const float way = std::min(rect.bottom() - lowest, rect.y - margin - view.y);
    if (way <= 0) return;
    ui.remembered(area + "/offset", 0) += way;
    ui.draw_again();
}

}  // namespace

void ProfileView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    if (diary_ != desk.diary_file()) {
        diary_ = desk.diary_file();
        state_ = {};
        ui.editing.reset();
        ui.typing.reset();
    }
    ProfileFrame frame{ui, desk, layout, desk.profile(), state_};
    draw_header(ui, desk, layout, "Profile");
    const Rect view{layout.content.x - 6, layout.content.y, layout.content.width + 20, layout.content.height};
    ScrollArea area(ui, "profile", view);
    const float width = std::min(widest, layout.content.width);
    const float x = layout.content.x;
    float y = draw_about_you(frame, {x, area.top()}, width) + 12;
    y = draw_conditions(frame, {x, y}, width) + 12;
    y = draw_medicines(frame, {x, y}, width) + 12;
    y = draw_questions(frame, {x, y}, width);
    const float top = area.top();
    area.finish(y + layout.margin);
    if (const auto rect = std::exchange(state_.to_be_seen, std::nullopt)) {
        bring_into_view(ui, "profile", view, rect->moved(0, area.top() - top));
    }
}

}  // namespace nightcramp::ui
