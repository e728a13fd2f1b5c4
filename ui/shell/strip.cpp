#include "ui/shell/strip.hpp"

#include "ui/shell/scopes.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"

#include <algorithm>

#include <imgui.h>

namespace nightcramp::ui {
namespace {

constexpr float height = 44;
constexpr float line_height = 24;

ButtonSpec button_of(const Strip& strip) {
    if (strip.act) {
        ButtonSpec own{strip.button, ButtonKind::quiet};
        own.link = true;
        return own;
    }
    ButtonSpec spec{strip.offers_undo ? "Undo" : "Redo", ButtonKind::quiet};
    spec.key = keys_of(strip.offers_undo ? Action::undo : Action::redo);
    spec.link = true;
    spec.in_ring = false;  // its key says how to reach it
    return spec;
}

void draw_box(Ui& ui, const Rect& rect, float radius) {
    ui.canvas().fill_rect(rect, ui.color(Role::raised), radius);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, radius);
}

/// The lines, as a whole centred on at.y.
void draw_lines(Ui& ui, const std::vector<std::string>& lines, Point at) {
    at.y -= line_height * static_cast<float>(lines.size() - 1) / 2;
    for (const std::string& line : lines) {
        label_centred(ui, at, line, {});
        at.y += line_height;
    }
}

}  // namespace

void draw_strip(Ui& ui, Desk& desk, const Layout& layout) {
    if (!desk.strip) return;
    if (ui.time_s() >= desk.strip->until_s) {
        desk.strip.reset();
        return;
    }
    ui.wake_at(desk.strip->until_s);
    const Strip strip = *desk.strip;
    const bool offers = strip.offers_undo || strip.offers_redo || strip.act;
    const ButtonSpec spec = button_of(strip);
    const float button_px = offers ? button_width(ui, spec) : 0;
    const float words = ui.canvas().text_width(strip.text, Type::body);
    const float room = layout.window.width - layout.rail.width - 24;
    const float width = std::min(room, words + button_px + 36);
    const float x = layout.rail.right() + (layout.window.width - layout.rail.width - width) / 2;
    const auto lines = wrapped(ui, strip.text, Type::body, width - button_px - 32);
    const float tall = height + line_height * static_cast<float>(lines.size() - 1);
    const Rect rect{x, layout.window.bottom() - 24 - tall, width, tall};
    const OverlayScope scope(ui, "strip", rect);
    draw_box(ui, rect, 8);
    draw_lines(ui, lines, {rect.x + 16, rect.centre().y});
    if (!offers) return;
    if (button(ui, "strip:" + spec.label, {rect.right() - button_px - 4, rect.centre().y - 18, button_px, 36},
               spec)) {
        if (strip.act) {
            desk.strip.reset();
            return strip.act();
        }
        strip.offers_undo ? desk.undo() : desk.redo();
    }
}

void draw_tooltip(Ui& ui) {
    if (!ui.tooltip() || ui.tooltip()->second.empty()) return;
    const auto& [of, text] = *ui.tooltip();
    ui.draw_above_all();
    constexpr float widest = 320;
    const auto lines = wrapped(ui, text, Type::small, widest);
    float words = 0;
    for (const std::string& line : lines) words = std::max(words, ui.canvas().text_width(line, Type::small));
    Rect box{of.centre().x - words / 2 - 12, of.bottom() + 8, words + 24,
             static_cast<float>(lines.size()) * 20 + 16};
    if (box.bottom() > ui.height() - 4) box.y = of.y - 8 - box.height;
    box.x = std::clamp(box.x, 4.0F, std::max(4.0F, ui.width() - box.width - 4));
    draw_box(ui, box, 8);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        label(ui, {box.x + 12, box.y + 8 + static_cast<float>(i) * 20}, lines[i], {Type::small});
    }
}

}  // namespace nightcramp::ui
