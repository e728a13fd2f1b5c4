#include "ui/shell/numbers_view.hpp"

#include "chart/icons.hpp"
#include "diary/number.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>
#include <imgui.h>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float line_height = 32;
constexpr float column_gap = 24;
constexpr float scroll_bar = 12;
constexpr std::size_t measured_rows = 400;  ///< as many show how wide a column is
constexpr std::string_view scroll = "numbers scroll";

void close(Ui& ui, Desk& desk) {
    desk.numbers_sheet.reset();
    ui.focus().give_back();
    ui.draw_again();
}

/// Numbers stand under each other at the right, words at the left.
bool is_numeric(const NumbersSheet& sheet, std::size_t column) {
    for (const auto& row : sheet.table.rows) {
        if (!row[column].empty()) return parse_decimal(row[column]).has_value();
    }
    return false;
}

/// Once for a table and a size of text, not in every frame.
void measure(Ui& ui, NumbersSheet& sheet) {
    if (sheet.measured_scale == ui.fonts().scale()) return;
    sheet.measured_scale = ui.fonts().scale();
    sheet.widths.clear();
    sheet.numeric.clear();
    for (const std::string& name : sheet.table.columns) {
        sheet.widths.push_back(ui.canvas().text_width(name, Type::small));
    }
    const std::size_t step = sheet.table.rows.size() / measured_rows + 1;
    for (std::size_t i = 0; i < sheet.table.rows.size(); i += step) {
        const auto& row = sheet.table.rows[i];
        for (std::size_t column = 0; column < sheet.widths.size(); ++column) {
            sheet.widths[column] =
                std::max(sheet.widths[column], ui.canvas().text_width(row[column], Type::small));
        }
    }
    for (std::size_t i = 0; i < sheet.widths.size(); ++i) sheet.numeric.push_back(is_numeric(sheet, i));
}

/// The columns from `first` on that have room whole.
void draw_cells(Ui& ui, const NumbersSheet& sheet, const std::vector<std::string>& cells, const Rect& row,
                std::size_t first, Ink ink) {
    float x = row.x;
    for (std::size_t column = first; column < cells.size(); ++column) {
        const float width = sheet.widths[column];
        if (x + width > row.right() && column > first) return;
        const Point place{sheet.numeric[column] ? x + width : x, row.centre().y};
        ink.align = sheet.numeric[column] ? Align::right : Align::left;
        label_centred(ui, place, cells[column], ink, row.width);
        x += width + column_gap;
    }
}

float table_width(const NumbersSheet& sheet) {
    // The last gap is where the scroll bar stands.
    return std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0.0F) +
           column_gap * static_cast<float>(sheet.widths.size());
}

/// The column from which on all others have room.
std::size_t last_first_column(const NumbersSheet& sheet, float room) {
    float width = 0;
    for (std::size_t column = sheet.widths.size(); column-- > 0;) {
        width += sheet.widths[column] + column_gap;
        if (width > room) return std::min(column + 1, sheet.widths.size() - 1);
    }
    return 0;
}

/// Keys, and Shift with the wheel; returns the first column that is shown.
std::size_t use_keys(Ui& ui, const NumbersSheet& sheet, const Rect& view) {
    float& down = ui.remembered(std::string(scroll) + "/offset", 0);
    float& aside = ui.remembered("numbers aside", 0);
    Input& input = ui.input();
    const float page = view.height - line_height;
    if (input.take(Key::down)) down += line_height;
    if (input.take(Key::up)) down -= line_height;
    if (input.take(Key::page_down)) down += page;
    if (input.take(Key::page_up)) down -= page;
    if (input.take(Key::home)) down = 0;
    if (input.take(Key::end)) down = 1e7F;
    if (input.take(Key::right)) ++aside;
    if (input.take(Key::left)) --aside;
    if (ui.shift_held()) aside -= std::round(ui.take_wheel(view));
    aside = std::clamp(aside, 0.0F, static_cast<float>(last_first_column(sheet, view.width - scroll_bar)));
    return static_cast<std::size_t>(aside);
}

void draw_table(Ui& ui, const NumbersSheet& sheet, const Rect& rect) {
    const Rect body{rect.x, rect.y + line_height, rect.width, rect.height - line_height};
    const std::size_t column = use_keys(ui, sheet, body);
    const float room = rect.width - scroll_bar;
    draw_cells(ui, sheet, sheet.table.columns, {rect.x, rect.y, room, line_height}, column,
               {Type::small, Role::muted});
    hairline(ui, rect.x, body.y, rect.width);
    ScrollArea area(ui, std::string(scroll), body);
    const float top = area.top();
    const auto first = static_cast<std::size_t>(std::max(0.0F, (body.y - top) / line_height));
    const auto seen = static_cast<std::size_t>(body.height / line_height) + 2;
    const std::size_t count = sheet.table.rows.size();
    for (std::size_t i = first; i < std::min(count, first + seen); ++i) {
        const float y = top + line_height * static_cast<float>(i);
        if (i > 0) hairline(ui, rect.x, y, room);
        draw_cells(ui, sheet, sheet.table.rows[i], {rect.x, y, room, line_height}, column, {Type::small});
    }
    if (count == 0) label(ui, {rect.x, top + 8}, "There are no numbers yet.", {Type::body, Role::muted});
    area.finish(top + line_height * static_cast<float>(count));
}

/// For the mouse, where not all columns have room; returns the width that they take.
float draw_column_arrows(Ui& ui, const NumbersSheet& sheet, const Rect& row) {
    const std::size_t last = last_first_column(sheet, row.width - scroll_bar);
    if (last == 0) return 0;
    float& aside = ui.remembered("numbers aside", 0);
    const bool has_left = aside > 0;
    const bool has_right = aside < static_cast<float>(last);
    if (icon_button(ui, "numbers:left", {row.x, row.y, 40, 40}, chart::Icon::left, "Columns to the left",
                    has_left)) {
        --aside;
        ui.draw_again();
    }
    if (icon_button(ui, "numbers:right", {row.x + 44, row.y, 40, 40}, chart::Icon::right,
                    "Columns to the right", has_right)) {
        ++aside;
        ui.draw_again();
    }
    return 96;
}

void copy(Ui& ui, NumbersSheet& sheet) {
    ImGui::SetClipboardText(sheet.as_text().c_str());
    const std::size_t rows = sheet.table.rows.size();
    sheet.said = fmt::format("Copied {} {}", rows, rows == 1 ? "row" : "rows");
    ui.draw_again();
}

/// What can be done with the table.
void draw_foot(Ui& ui, Desk& desk, const Rect& row, bool copy_keys, bool escaped) {
    NumbersSheet& sheet = *desk.numbers_sheet;
    const ButtonSpec copy_spec{"Copy", ButtonKind::outlined};
    const ButtonSpec close_spec{"Close", ButtonKind::primary};
    const float close_width = std::max(96.0F, button_width(ui, close_spec));
    const float copy_width = button_width(ui, copy_spec);
    const float right = row.right();
    const bool wants_copy = button(
        ui, "numbers:copy", {right - close_width - 8 - copy_width, row.y, copy_width, row.height}, copy_spec);
    const bool wants_close =
        button(ui, "numbers:close", {right - close_width, row.y, close_width, row.height}, close_spec);
    const float said = row.x + draw_column_arrows(ui, sheet, row);
    label_centred(ui, {said, row.centre().y}, sheet.said, {Type::small, Role::muted},
                  right - close_width - copy_width - 24 - said);
    if (wants_copy || copy_keys) copy(ui, sheet);
    if (wants_close || escaped) close(ui, desk);
}

}  // namespace

void draw_numbers_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    NumbersSheet& sheet = *desk.numbers_sheet;
    measure(ui, sheet);
    const float wanted = std::max(480.0F, table_width(sheet) + 2 * padding);
    const float width = std::min({900.0F, wanted, window.width - 24});
    const float height = std::min(640.0F, window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "numbers sheet", rect);
    if (!scope) return;
    if (!ui.focus().focused().starts_with("numbers:")) ui.focus().lend("numbers:close");
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const float x = rect.x + padding;
    const float inner = width - 2 * padding;
    label_centred(ui, {x, rect.y + padding + 12}, sheet.title, {Type::heading}, inner);
    const bool escaped = ui.input().take(Key::escape);
    const bool copy_keys = ui.input().take(KeyEvent{Key::text, U'c', true, false, false});
    const float buttons_y = rect.bottom() - padding - 40;
    const Rect table{x, rect.y + padding + 36, inner, buttons_y - 12 - (rect.y + padding + 36)};
    draw_table(ui, sheet, table);
    hairline(ui, x, table.bottom(), inner);
    draw_foot(ui, desk, {x, buttons_y, inner, 40}, copy_keys, escaped);
}

}  // namespace nightcramp::ui
