#include "ui/trends/parts.hpp"
#include "ui/widgets/label.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float padding = 16;
constexpr float line = 20;
constexpr float apart = 24;  ///< label and value
constexpr float widest = 320;

float width_of(Ui& ui, const present::NightGlance& glance) {
    float width = ui.canvas().text_width(glance.title, Type::small_strong);
    for (const auto& [name, value] : glance.lines) {
        const float words =
            ui.canvas().text_width(name, Type::small) + apart + ui.canvas().text_width(value, Type::small);
        width = std::max(width, words);
    }
    return std::min(width, widest) + 2 * padding;
}

/// Beside the line of the night, on the side where there is room, inside the window.
Rect placed(const TrendsFrame& frame, const Rect& plots, float x, float width, float height) {
    const Rect& window = frame.layout.window;
    const float right = x + 12;
    const bool fits = right + width <= std::min(plots.right(), window.right() - 8);
    const float left = fits ? right : std::max(frame.layout.rail.right() + 4, x - 12 - width);
    const float top = std::clamp(plots.y + 18, frame.layout.content.y,
                                 std::max(frame.layout.content.y, window.bottom() - height - 8));
    return {left, top, width, height};
}

}  // namespace

void draw_glance(TrendsFrame& frame) {
    if (!frame.state.pointed || frame.state.was_dragged) return;
    Ui& ui = frame.ui;
    const bool below = frame.state.over_plots.contains(ui.mouse()) || ui.focus().has("trends:over cramps");
    const Rect& plots =
        below && !frame.state.plots.contains(ui.mouse()) ? frame.state.over_plots : frame.state.plots;
    if (plots.width <= 0) return;
    const present::NightGlance& glance = frame.model.glance(frame.desk, *frame.state.pointed);
    const chart::TimeAxis axis{*frame.state.view, plots.x, plots.width};
    const float height = 2 * padding + 24 + static_cast<float>(glance.lines.size()) * line - 4;
    const Rect box = placed(frame, plots, axis.middle_of(*frame.state.pointed), width_of(ui, glance), height);
    ui.canvas().fill_rect(box, ui.color(Role::raised), 8);
    ui.canvas().stroke_rect(box, ui.color(Role::control), 1, 8);
    const float inner = box.width - 2 * padding;
    label(ui, {box.x + padding, box.y + padding - 2}, glance.title, {Type::small_strong});
    float y = box.y + padding + 24 + line / 2 - 4;
    for (const auto& [name, value] : glance.lines) {
        const float used = label_centred(ui, {box.x + padding, y}, name, {Type::small, Role::muted}, inner);
        label_centred(ui, {box.right() - padding, y}, value, {Type::small, Role::text, Align::right},
                      inner - used - 8);
        y += line;
    }
}

}  // namespace nightcramp::ui
