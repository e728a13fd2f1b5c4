#include "ui/data/target_sheet.hpp"

#include "chart/icons.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <cctype>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float button_height = 40;
constexpr float least_row = 44;
constexpr const char* scroll = "target scroll";

void close(Ui& ui, Desk& desk) {
    desk.target_sheet.reset();
    ui.focus().give_back();
    ui.draw_again();
}

float row_height(Ui& ui, const TargetOffer& offer, float width) {
    float height = 20 + paragraph_height(ui, width, offer.name, Type::body);
    if (!offer.sentence.empty()) height += paragraph_height(ui, width, offer.sentence, Type::small);
    return std::max(least_row, height);
}

/// The next name after the cursor that begins with the letter; the cursor where there is none.
int with_letter(const TargetSheet& sheet, char32_t letter) {
    const int count = static_cast<int>(sheet.offers.size());
    for (int step = 1; step <= count; ++step) {
        const int place = (sheet.cursor + step) % count;
        const std::string& name = sheet.offers[static_cast<std::size_t>(place)].name;
        const auto first = static_cast<unsigned char>(name.empty() ? 0 : name[0]);
        if (static_cast<char32_t>(std::tolower(first)) == letter) return place;
    }
    return sheet.cursor;
}

/// Returns whether a key moved the cursor.
bool move_cursor(Ui& ui, TargetSheet& sheet) {
    const int last = static_cast<int>(sheet.offers.size()) - 1;
    const int before = sheet.cursor;
    Input& input = ui.input();
    if (input.take(Key::down)) ++sheet.cursor;
    if (input.take(Key::up)) --sheet.cursor;
    if (input.take(Key::page_down)) sheet.cursor += 6;
    if (input.take(Key::page_up)) sheet.cursor -= 6;
    if (input.take(Key::home)) sheet.cursor = 0;
    if (input.take(Key::end)) sheet.cursor = last;
    const auto& event = input.event();
    if (event && event->key == Key::text && event->sign > U' ' && event->sign < 128) {
        const auto letter = input.take_text();
        if (letter)
            sheet.cursor = with_letter(sheet, static_cast<char32_t>(std::tolower(static_cast<int>(*letter))));
    }
    sheet.cursor = std::clamp(sheet.cursor, 0, std::max(0, last));
    return sheet.cursor != before;
}

void draw_offer(Ui& ui, const TargetOffer& offer, const Rect& row, bool chosen, bool lit, bool hovered) {
    if (lit || hovered) ui.canvas().fill_rect(row, ui.color(lit ? Role::accent_soft : Role::raised), 8);
    if (chosen) {
        draw_icon(ui.canvas(), chart::Icon::check, {row.x + 20, row.centre().y}, 20, ui.color(Role::accent));
    }
    const float x = row.x + 40;
    const float room = row.right() - 12 - x;
    const float name = paragraph(ui, {x, row.y + 10}, room, offer.name, {});
    if (offer.sentence.empty()) return;
    paragraph(ui, {x, row.y + 10 + name}, room, offer.sentence, {Type::small, Role::muted});
}

void reveal(Ui& ui, const Rect& view, float top, float bottom) {
    float& offset = ui.remembered(std::string(scroll) + "/offset", 0);
    offset = std::clamp(offset, std::min(top, bottom - view.height), top);
    ui.draw_again();
}

/// Returns the one that was pressed.
std::optional<std::size_t> draw_offers(Ui& ui, TargetSheet& sheet, const Rect& box) {
    const Rect view = box.inset(1, 4);
    ui.canvas().stroke_rect(box, ui.color(Role::control), 1.5F, 8);
    const Item list = ui.row("target:list", box, {sheet.title});
    const bool moved = list.focused && move_cursor(ui, sheet);
    const bool first_time = !sheet.shown;
    std::optional<std::size_t> pressed;
    ScrollArea area(ui, scroll, view);
    float y = area.top();
    for (std::size_t i = 0; i < sheet.offers.size(); ++i) {
        const float width = view.width - 14;
        const Rect row{view.x + 4, y, width, row_height(ui, sheet.offers[i], width - 52)};
        ItemSpec spec{sheet.offers[i].name};
        spec.in_ring = false;
        const Item item = ui.item("target:" + word(sheet.offers[i].target), row, spec);
        const bool current = static_cast<int>(i) == sheet.cursor;
        draw_offer(ui, sheet.offers[i], row, static_cast<int>(i) == sheet.chosen, current && list.focused,
                   item.hovered);
        if (item.clicked) pressed = i;
        if (current && (moved || first_time)) reveal(ui, view, y - area.top(), row.bottom() - area.top());
        y = row.bottom();
    }
    area.finish(y);
    if (list.focused && ui.input().take(Key::enter)) pressed = static_cast<std::size_t>(sheet.cursor);
    return pressed;
}

}  // namespace

void draw_target_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    const float width = std::min(520.0F, window.width - 24);
    const float height = std::min(600.0F, window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "target sheet", rect);
    if (!scope) return;
    TargetSheet& sheet = *desk.target_sheet;
    if (!sheet.shown) ui.focus().lend("target:list");
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = ui.input().take(Key::escape);
    const float x = rect.x + padding;
    const float inner = width - 2 * padding;
    float y = rect.y + 20;
    y += paragraph(ui, {x, y}, inner, sheet.title, {Type::heading}) + 12;
    const float buttons_y = rect.bottom() - padding - button_height;
    const auto pressed = draw_offers(ui, sheet, {x, y, inner, std::max(least_row, buttons_y - 12 - y)});
    sheet.shown = true;
    const ButtonSpec cancel{"Cancel"};
    const float needed = button_width(ui, cancel);
    const bool cancelled = button(
        ui, "target:cancel", {rect.right() - padding - needed, buttons_y, needed, button_height}, cancel);
    if (pressed) {
        const auto target = sheet.offers[*pressed].target;
        desk.import.bring_in.choose(sheet.key, target);
    }
    if (pressed || cancelled || escaped) close(ui, desk);
}

}  // namespace nightcramp::ui
