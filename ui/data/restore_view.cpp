#include "ui/data/restore_view.hpp"

#include "chart/icons.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float button_height = 40;
constexpr float least_row = 60;
constexpr float around_list = 176;  ///< heading and buttons
constexpr const char* scroll = "restore scroll";

void close(Ui& ui, Desk& desk) {
    desk.copies.restore_sheet.reset();
    ui.forget(std::string(scroll) + "/offset");
    ui.focus().give_back();
    ui.draw_again();
}

/// To where it was asked from: of a diary that cannot be opened, the dialog that says so.
void leave(Ui& ui, Desk& desk) {
    close(ui, desk);
    if (desk.stage() == Stage::failed) desk.open();
}

/// Returns whether a key moved the cursor.
bool move_cursor(Ui& ui, RestoreSheet& sheet) {
    const int last = static_cast<int>(sheet.lines.size()) - 1;
    const int before = sheet.cursor;
    Input& input = ui.input();
    if (input.take(Key::down)) ++sheet.cursor;
    if (input.take(Key::up)) --sheet.cursor;
    if (input.take(Key::page_down)) sheet.cursor += 6;
    if (input.take(Key::page_up)) sheet.cursor -= 6;
    if (input.take(Key::home)) sheet.cursor = 0;
    if (input.take(Key::end)) sheet.cursor = last;
    sheet.cursor = std::clamp(sheet.cursor, 0, std::max(0, last));
    return sheet.cursor != before;
}

void reveal(Ui& ui, const Rect& view, float top, float bottom) {
    float& offset = ui.remembered(std::string(scroll) + "/offset", 0);
    offset = std::clamp(offset, std::min(top, bottom - view.height), top);
    ui.draw_again();
}

float row_height(Ui& ui, const CopyLine& line, float width) {
    return std::max(least_row, 16 + paragraph_height(ui, width, line.when, Type::body) +
                                   paragraph_height(ui, width, line.why, Type::small));
}

void draw_line(Ui& ui, const CopyLine& line, const Rect& row, bool lit, bool hovered) {
    if (lit || hovered) ui.canvas().fill_rect(row, ui.color(lit ? Role::accent_soft : Role::raised), 8);
    const float x = row.x + 12;
    const float room = row.width - 24;
    const float when = paragraph(ui, {x, row.y + 8}, room, line.when, {});
    paragraph(ui, {x, row.y + 8 + when}, room, line.why, {Type::small, Role::muted});
}

/// Returns the copy that was pressed.
std::optional<std::size_t> draw_lines(Ui& ui, RestoreSheet& sheet, const Rect& box) {
    const Rect view = box.inset(1, 4);
    ui.canvas().stroke_rect(box, ui.color(Role::control), 1.5F, 8);
    const Item list = ui.row("restore:list", box, {"Copies of your diary"});
    const bool moved = list.focused && move_cursor(ui, sheet);
    std::optional<std::size_t> pressed;
    ScrollArea area(ui, scroll, view);
    float y = area.top();
    for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
        const float width = view.width - 14;
        const Rect row{view.x + 4, y, width, row_height(ui, sheet.lines[i], width - 24)};
        ItemSpec spec{sheet.lines[i].when};
        spec.in_ring = false;
        const Item item = ui.item(fmt::format("restore:copy {}", i), row, spec);
        const bool current = static_cast<int>(i) == sheet.cursor;
        draw_line(ui, sheet.lines[i], row, current && list.focused, item.hovered);
        if (item.clicked) pressed = i;
        if (current && moved) reveal(ui, view, y - area.top(), row.bottom() - area.top());
        y = row.bottom();
    }
    if (sheet.lines.empty()) {
        y += paragraph(ui, {view.x + 16, y + 8}, view.width - 40, "There is no copy yet.",
                       {Type::body, Role::muted}) +
             8;
    }
    area.finish(y);
    const bool chosen = list.focused && !sheet.lines.empty() && ui.input().take(Key::enter);
    if (chosen) pressed = static_cast<std::size_t>(sheet.cursor);
    return pressed;
}

/// What the chosen copy would bring, sentence by sentence.
void draw_preview(Ui& ui, const RestoreSheet& sheet, const Rect& view, bool keeps_present) {
    ScrollArea area(ui, "restore preview", view);
    const float width = view.width - 14;
    float y = area.top();
    if (!sheet.problem.empty()) {
        draw_icon(ui.canvas(), chart::Icon::warn, {view.x + 10, y + 12}, 20, ui.color(Role::warn), 1.5F);
        y += paragraph(ui, {view.x + 32, y}, width - 32, sheet.problem, {});
    } else if (sheet.sentences.empty()) {
        y += paragraph(ui, {view.x, y}, width, "Reading this copy …", {Type::body, Role::muted});
    }
    for (const std::string& sentence : sheet.sentences) {
        y += paragraph(ui, {view.x, y}, width, sentence, {}) + 8;
    }
    if (keeps_present && !sheet.sentences.empty()) {
        y += paragraph(ui, {view.x, y + 4}, width, "What your diary is now is kept as a copy first.",
                       {Type::small, Role::muted});
    }
    area.finish(y + 8);
}

struct Pressed {
    bool back = false;
    bool put = false;
};

/// The dangerous one last, outlined; below each other where the window is narrow.
Pressed draw_preview_buttons(Ui& ui, const RestoreSheet& sheet, const Rect& row, bool stacked) {
    const ButtonSpec back{"Back", ButtonKind::primary};
    ButtonSpec put{"Put this copy in place"};
    put.enabled = !sheet.sentences.empty() && sheet.problem.empty();
    const float put_width = stacked ? row.width : button_width(ui, put);
    const float back_width = stacked ? row.width : std::max(96.0F, button_width(ui, back));
    const Rect put_rect{row.right() - put_width, row.bottom() - button_height, put_width, button_height};
    const Rect back_rect = stacked ? Rect{row.x, row.y, back_width, button_height}
                                   : Rect{put_rect.x - 8 - back_width, put_rect.y, back_width, button_height};
    Pressed pressed;
    pressed.back = button(ui, "restore:back", back_rect, back);
    pressed.put = button(ui, "restore:put in place", put_rect, put);
    return pressed;
}

struct ListPressed {
    bool other = false;
    bool cancel = false;
};

/// Where both have no room beside each other, "Cancel" is left out: Escape does the same.
ListPressed draw_list_buttons(Ui& ui, const Rect& row) {
    const ButtonSpec other{"Another file …"};
    const ButtonSpec cancel{"Cancel"};
    const float other_width = button_width(ui, other);
    const float cancel_width = button_width(ui, cancel);
    ListPressed pressed;
    pressed.other = button(ui, "restore:other file", {row.x, row.y, other_width, row.height}, other);
    if (other_width + 8 + cancel_width > row.width) return pressed;
    const Rect right{row.right() - cancel_width, row.y, cancel_width, row.height};
    pressed.cancel = button(ui, "restore:cancel", right, cancel);
    return pressed;
}

void draw_list_page(Ui& ui, Desk& desk, const Rect& inner, float top, bool escaped) {
    RestoreSheet& sheet = *desk.copies.restore_sheet;
    const float buttons_y = inner.bottom() - button_height;
    const auto pressed =
        draw_lines(ui, sheet, {inner.x, top, inner.width, std::max(least_row, buttons_y - 12 - top)});
    const ListPressed button = draw_list_buttons(ui, {inner.x, buttons_y, inner.width, button_height});
    if (pressed) {
        sheet.cursor = static_cast<int>(*pressed);
        look_into_copy(desk, *pressed);
        ui.focus().focus("restore:back");
        ui.forget("restore preview/offset");
        ui.draw_again();
    } else if (button.other) {
        ask_for_copy_file(desk);
        ui.draw_again();
    } else if (button.cancel || escaped) {
        leave(ui, desk);
    }
}

/// From the welcome there is no list to go back to.
void leave_preview(Ui& ui, Desk& desk) {
    if (desk.stage() == Stage::welcome) return leave(ui, desk);
    desk.copies.restore_sheet->chosen.reset();
    ui.focus().focus("restore:list");
    ui.draw_again();
}

void draw_preview_page(Ui& ui, Desk& desk, const Rect& inner, float top, bool escaped) {
    RestoreSheet& sheet = *desk.copies.restore_sheet;
    const bool stacked = inner.width < 360;
    const float buttons = stacked ? 2 * button_height + 8 : button_height;
    const Rect row{inner.x, inner.bottom() - buttons, inner.width, buttons};
    draw_preview(ui, sheet, {inner.x, top, inner.width + 14, std::max(least_row, row.y - 12 - top)},
                 desk.stage() == Stage::diary);
    const Pressed pressed = draw_preview_buttons(ui, sheet, row, stacked);
    if (pressed.put) {
        const Backup copy = sheet.lines[*sheet.chosen].copy;
        const bool replaces = sheet.replaces;
        close(ui, desk);
        replaces ? put_copy_instead(desk, copy.file) : put_copy_in_place(desk, copy);
    } else if (pressed.back || escaped) {
        leave_preview(ui, desk);
    }
}

}  // namespace

void draw_restore_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    const float width = std::min(560.0F, window.width - 24);
    const float wanted =
        around_list + least_row * static_cast<float>(desk.copies.restore_sheet->lines.size());
    const float height = std::min(std::clamp(wanted, 400.0F, 600.0F), window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "restore sheet", rect);
    if (!scope) return;
    RestoreSheet& sheet = *desk.copies.restore_sheet;
    if (!ui.focus().focused().starts_with("restore:")) {
        ui.focus().lend(sheet.chosen ? "restore:back" : "restore:list");
    }
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = ui.input().take(Key::escape);
    const Rect inner = rect.inset(padding);
    const CopyLine* chosen = sheet.chosen ? &sheet.lines[*sheet.chosen] : nullptr;
    float y = inner.y - 4;
    y += paragraph(ui, {inner.x, y}, inner.width, chosen ? chosen->when : "Go back to a copy",
                   {Type::heading});
    y += paragraph(ui, {inner.x, y}, inner.width,
                   chosen           ? chosen->why + (sheet.replaces ? "." : ". This is what it would bring:")
                   : sheet.replaces ? "Choose the one that becomes your diary."
                                    : "Choose one to see what would become of your diary.",
                   {Type::small, Role::muted}) +
         12;
    chosen ? draw_preview_page(ui, desk, inner, y, escaped) : draw_list_page(ui, desk, inner, y, escaped);
}

}  // namespace nightcramp::ui
