#include "ui/widgets/button.hpp"

#include "ui/widgets/label.hpp"

namespace nightcramp::ui {
namespace {

struct Colours {
    std::optional<Color> fill;
    std::optional<Color> border;
    Role ink = Role::text;
};

Colours colours(Ui& ui, const ButtonSpec& spec, const Item& item) {
    const bool strong = spec.kind == ButtonKind::primary || spec.chosen;
    if (!spec.enabled) {
        if (spec.kind == ButtonKind::quiet) return {{}, {}, Role::disabled};
        return {{}, ui.color(Role::line), Role::disabled};
    }
    if (strong) {
        const Color accent = ui.color(Role::accent);
        const Color over = item.hovered ? mixed(accent, ui.color(Role::text), 0.12F) : accent;
        return {over, over, Role::on_accent};
    }
    Colours all{{}, ui.color(Role::control), spec.link ? Role::accent : Role::text};
    if (spec.kind == ButtonKind::quiet) all.border.reset();
    if (spec.filled) all.fill = ui.color(Role::raised);
    if (item.hovered) all.fill = ui.color(spec.filled ? Role::accent_soft : Role::raised);
    if (item.held) {
        all.fill = ui.color(Role::accent_soft);
        all.border = ui.color(Role::accent);
    }
    return all;
}

Type type_of(const ButtonSpec& spec) {
    const bool strong = spec.kind == ButtonKind::primary || spec.chosen || spec.kind == ButtonKind::answer;
    return spec.type == Type::body && strong ? Type::body_strong : spec.type;
}

float content_width(Ui& ui, const ButtonSpec& spec) {
    float width = ui.canvas().text_width(spec.label, type_of(spec));
    if (spec.icon) width += 20 + 8;
    if (!spec.key.empty()) width += 8 + key_cap_width(ui, spec.key);
    return width;
}

void draw_content(Ui& ui, const Rect& rect, const ButtonSpec& spec, Role ink) {
    const float middle = rect.centre().y;
    float x = spec.spread ? rect.x + 16 : rect.x + (rect.width - content_width(ui, spec)) / 2;
    if (spec.icon) {
        draw_icon(ui.canvas(), *spec.icon, {x + 10, middle}, 20, ui.color(ink));
        x += 28;
    }
    const Type type = type_of(spec);
    x += label_centred(ui, {x, middle}, spec.label, {type, ink, Align::left}, rect.right() - x - 4) + 8;
    if (spec.key.empty()) return;
    if (spec.spread) x = rect.right() - 16 - key_cap_width(ui, spec.key);
    key_cap(ui, {x, middle}, spec.key, ink);
}

}  // namespace

bool button(Ui& ui, const std::string& id, const Rect& rect, const ButtonSpec& spec) {
    const Item item = ui.item(id, rect, {spec.label, spec.enabled, spec.in_ring});
    const Colours all = colours(ui, spec, item);
    if (all.fill) ui.canvas().fill_rect(rect, *all.fill, 8);
    if (all.border) ui.canvas().stroke_rect(rect, *all.border, 1.5F, 8);
    draw_content(ui, rect, spec, all.ink);
    ui.tooltip(item, spec.tooltip);
    return item.pressed;
}

float button_width(Ui& ui, const ButtonSpec& spec) {
    return content_width(ui, spec) + 32;
}

bool icon_button(Ui& ui, const std::string& id, const Rect& rect, chart::Icon icon,
                 const std::string& tooltip, bool enabled) {
    const Item item = ui.item(id, rect, {tooltip, enabled});
    if (enabled && (item.hovered || item.held)) {
        ui.canvas().fill_rect(rect, ui.color(item.held ? Role::accent_soft : Role::raised), 8);
    }
    const Role role = enabled ? Role::text : Role::disabled;
    draw_icon(ui.canvas(), icon, rect.centre(), 24, ui.color(role));
    ui.tooltip(item, tooltip);
    return item.pressed;
}

float link_width(Ui& ui, const std::string& text, Type type) {
    return ui.canvas().text_width(text, type);
}

bool link(Ui& ui, const std::string& id, Point at, const std::string& text, Type type) {
    const float line = size_of(type).line;
    const float width = link_width(ui, text, type);
    const Rect words{at.x, at.y, width, line};
    const Item item = ui.item(id, words.inset(-4, -(36 - line) / 2), {text});
    label(ui, at, text, {type, Role::accent});
    if (item.hovered || item.held) {
        ui.canvas().fill_rect({at.x, at.y + line - 3, width, 1}, ui.color(Role::accent), 0);
    }
    return item.pressed;
}

}  // namespace nightcramp::ui
