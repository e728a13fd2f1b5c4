#include "ui/data/parts.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float button_height = 44;
constexpr float bar_height = 8;

}  // namespace

std::optional<std::size_t> draw_card_buttons(Ui& ui, const std::vector<CardButton>& buttons, Point& at,
                                             float width) {
    std::optional<std::size_t> pressed;
    float x = at.x;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const float needed = std::min(width, button_width(ui, buttons[i].spec) + 16);
        if (x > at.x && x + needed > at.x + width) {
            x = at.x;
            at.y += button_height + 8;
        }
        if (button(ui, buttons[i].id, {x, at.y, needed, button_height}, buttons[i].spec)) pressed = i;
        x += needed + 8;
    }
    at.y += button_height;
    return pressed;
}

float draw_progress(Ui& ui, double share, Point at, float width) {
    const float done = std::max(bar_height, width * static_cast<float>(std::clamp(share, 0.0, 1.0)));
    ui.canvas().fill_rect({at.x, at.y, width, bar_height}, ui.color(Role::line), bar_height / 2);
    ui.canvas().fill_rect({at.x, at.y, done, bar_height}, ui.color(Role::accent), bar_height / 2);
    return at.y + bar_height;
}

}  // namespace nightcramp::ui
