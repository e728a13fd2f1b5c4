#include "ui/widgets/choice.hpp"

#include "ui/widgets/label.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

int clamped(float value, int count) {
    return std::clamp(static_cast<int>(value), 0, count - 1);
}

void walk(Ui& ui, Choice& choice, float& place, int count) {
    if (ui.input().take(Key::left)) place = static_cast<float>(clamped(place - 1, count));
    if (ui.input().take(Key::right)) place = static_cast<float>(clamped(place + 1, count));
    if (ui.input().take(Key::home)) place = 0;
    if (ui.input().take(Key::end)) place = static_cast<float>(count - 1);
    choice.cursor = clamped(place, count);
    if (ui.input().take(Key::enter) || ui.input().take(U' ')) choice.picked = choice.cursor;
}

Rect bounds(std::span<const Rect> cells) {
    Rect all = cells.front();
    for (const Rect& cell : cells) {
        const float right = std::max(all.right(), cell.right());
        const float bottom = std::max(all.bottom(), cell.bottom());
        all.x = std::min(all.x, cell.x);
        all.y = std::min(all.y, cell.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return all;
}

}  // namespace

Choice choice(Ui& ui, const std::string& id, std::span<const Rect> cells, const ChoiceSpec& spec) {
    Choice choice;
    const int count = static_cast<int>(cells.size());
    float& place = ui.remembered(id + "/cursor", static_cast<float>(spec.chosen.value_or(0)));
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        ItemSpec cell{spec.labels.at(at)};
        cell.in_ring = false;
        const Item item = ui.item(id + "/" + std::to_string(i), cells[at], cell);
        if (item.hovered) choice.hovered = i;
        if (!item.clicked) continue;
        choice.picked = i;
        place = static_cast<float>(i);
        if (spec.in_ring && ui.has_keys()) ui.focus().focus(id);
    }
    if (!spec.in_ring || !ui.has_keys()) return choice;
    const bool had = ui.remembered(id + "/had", 0) > 0;
    choice.focused = ui.focus().stop(id, bounds(cells));
    if (choice.focused && !had && spec.chosen) place = static_cast<float>(*spec.chosen);
    ui.remembered(id + "/had", 0) = choice.focused ? 1 : 0;
    if (choice.focused) walk(ui, choice, place, count);
    return choice;
}

void draw_choice_ring(Ui& ui, const Choice& choice, std::span<const Rect> cells, float radius, bool inset) {
    if (!choice.cursor || !ui.shows_focus()) return;
    ui.ring(cells[static_cast<std::size_t>(*choice.cursor)], radius, inset);
}

bool chip(Ui& ui, const std::string& id, const Rect& rect, const ChipSpec& spec) {
    const Item item = ui.item(id, rect, {spec.label, true, spec.in_ring});
    if (spec.chosen) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent), 8);
    } else {
        if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
        ui.canvas().stroke_rect(rect, ui.color(item.held ? Role::accent : Role::control), 1.5F, 8);
    }
    const Type strong = spec.type == Type::small ? Type::small_strong : Type::body_strong;
    const Ink ink{spec.chosen ? strong : spec.type, spec.chosen ? Role::on_accent : Role::text,
                  Align::centre};
    label_centred(ui, rect.centre(), spec.label, ink, rect.width - 4);
    ui.tooltip(item, spec.tooltip);
    return item.pressed;
}

}  // namespace nightcramp::ui
