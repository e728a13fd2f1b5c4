#include "chart/icons.hpp"
#include "ui/habits/parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float row_height = 44;
constexpr float widest_page = 820;
constexpr float widest_text = 760;

void draw_row(HabitsFrame& frame, const present::KnownPage& page, const Rect& row) {
    Ui& ui = frame.ui;
    ItemSpec spec{page.title};
    spec.inset = true;
    const Item item = ui.item("know:" + page.id, row, spec);
    if (item.hovered) ui.canvas().fill_rect(row, ui.color(Role::raised), 8);
    label_centred(ui, {row.x + 12, row.centre().y}, page.title, {}, row.width - 52);
    chart::draw_icon(ui.canvas(), chart::Icon::right, {row.right() - 18, row.centre().y}, 20,
                     ui.color(Role::muted));
    if (item.pressed) frame.desk.show_known(page.id);
}

}  // namespace

float draw_know_card(HabitsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "habits know", at, width);
    const float pad = frame.layout.padding;
    const float inner = width - 2 * pad;
    float y = at.y + 16;
    label(ui, {at.x + pad, y}, "Good to know", {Type::heading});
    y += 36;
    const auto& pages = frame.model.known_pages;
    const std::size_t columns = inner >= 560 ? 2 : 1;
    const std::size_t rows = (pages.size() + columns - 1) / columns;
    const float column = (inner - 16.0F * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const float x = at.x + pad - 12 + static_cast<float>(i / rows) * (column + 16);
        const float top = y + static_cast<float>(i % rows) * row_height;
        draw_row(frame, pages[i], {x, top, column + 12, row_height - 2});
    }
    return card.finish(y + static_cast<float>(rows) * row_height + 12);
}

float draw_known_page(HabitsFrame& frame, const present::KnownPage& page, Point at, float full) {
    const float width = std::min(full, widest_page);
    Ui& ui = frame.ui;
    const ButtonSpec back{"All habits", ButtonKind::quiet, chart::Icon::left};
    const bool escaped = ui.has_keys() && !ui.is_typing() && ui.input().take(Key::escape);
    if (button(ui, "know:back", {at.x, at.y, button_width(ui, back), 40}, back) || escaped) {
        frame.desk.show_known("");
        ui.draw_again();
    }
    float y = at.y + 48;
    y += paragraph(ui, {at.x, y}, width, page.title, {Type::title}) + 12;
    Card card(ui, "known " + page.id, {at.x, y}, width);
    const float pad = frame.layout.padding;
    const float x = at.x + pad;
    const float room = std::min(width - 2 * pad, widest_text);
    const float indent = page.steps ? 32.0F : 0.0F;
    y += 16;
    for (std::size_t i = 0; i < page.sentences.size(); ++i) {
        if (page.steps) label(ui, {x, y}, std::to_string(i + 1), {Type::body_strong, Role::muted});
        y += paragraph(ui, {x + indent, y}, room - indent, page.sentences[i], {}) + 8;
    }
    return card.finish(y + 8);
}

}  // namespace nightcramp::ui
