#include "ui/widgets/empty_card.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float widest = 720;
constexpr float icon = 32;

}  // namespace

bool empty_card(Ui& ui, const std::string& id, const Rect& content, float padding, const EmptySpec& spec) {
    const float width = std::min(widest, content.width);
    Card card(ui, id + " card", {content.x, content.y}, width);
    const float x = content.x + padding;
    float y = content.y + padding;
    draw_icon(ui.canvas(), spec.icon, {x + icon / 2, y + icon / 2}, icon, ui.color(Role::muted));
    const float left = x + icon + 16;
    const float room = content.x + width - padding - left;
    y += paragraph(ui, {left, y + 4}, room, spec.heading, {Type::body_strong}) + 8;
    y += paragraph(ui, {left, y + 4}, room, spec.sentence, {Type::body, Role::muted}) + 20;
    const ButtonSpec action{spec.action, ButtonKind::primary};
    const Rect rect{left, y, std::min(room, button_width(ui, action) + 16), 44};
    const bool pressed = button(ui, id, rect, action);
    card.finish(rect.bottom() + padding);
    return pressed;
}

}  // namespace nightcramp::ui
