#include "ui/data/open_view.hpp"

#include "chart/icons.hpp"
#include "ui/shell/folder_view.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float row = 40;
constexpr float gap = 12;

void close(Ui& ui, Desk& desk) {
    desk.open_sheet.reset();
    ui.editing.reset();
    ui.focus().give_back();
    ui.draw_again();
}

void open(Ui& ui, Desk& desk, const std::filesystem::path& file) {
    const auto take = desk.open_sheet->take;
    close(ui, desk);
    take ? take(file) : desk.import.begin(file);
}

void open_typed(Ui& ui, Desk& desk) {
    OpenSheet& sheet = *desk.open_sheet;
    const auto file = sheet.chosen(sheet.typed);
    ui.draw_again();
    if (file) return open(ui, desk, *file);
    if (sheet.typed.empty()) ui.editing.reset();
    ui.focus().focus(sheet.problem.empty() ? "open:folder:list" : "open:path");
}

struct Pressed {
    bool open = false;
    bool cancel = false;
    bool folder = false;
};

/// "Read the whole folder" at the left where it has room beside the others, else it is left out: a folder
/// can be typed too.
Pressed draw_buttons(Ui& ui, const OpenSheet& sheet, const Rect& area) {
    const ButtonSpec whole{"Read this whole folder"};
    const ButtonSpec cancel{"Cancel"};
    ButtonSpec right{"Open", ButtonKind::primary};
    right.enabled = !sheet.typed.empty();
    right.tooltip = right.enabled ? "" : "Choose a file first.";
    const float right_width = std::max(96.0F, button_width(ui, right));
    const Rect right_rect{area.right() - right_width, area.y, right_width, row};
    const float cancel_width = button_width(ui, cancel);
    const Rect cancel_rect{right_rect.x - 8 - cancel_width, area.y, cancel_width, row};
    const float whole_width = button_width(ui, whole);
    Pressed pressed;
    if (sheet.takes_folders && area.x + whole_width + 8 <= cancel_rect.x) {
        const Rect rect{area.x, area.y, whole_width, row};
        pressed.folder = button(ui, "open:whole folder", rect, whole);
    }
    pressed.cancel = button(ui, "open:cancel", cancel_rect, cancel);
    pressed.open = button(ui, "open:open", right_rect, right);
    return pressed;
}

const std::string& words_of(const OpenSheet& sheet) {
    return sheet.problem.empty() ? sheet.browser.folder.problem : sheet.problem;
}

float words_height(Ui& ui, const std::string& words, float width) {
    return words.empty() ? 0 : paragraph_height(ui, width - 24, words, Type::small) + 12;
}

void draw_words(Ui& ui, const std::string& words, Point at, float width) {
    if (words.empty()) return;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(Role::cramp), 1.5F);
    paragraph(ui, {at.x + 24, at.y}, width - 24, words, {Type::small, Role::cramp});
}

/// The folder's list; returns the file that Enter or two presses open. One press chooses it only: the second
/// of two would land on what appears.
std::optional<std::filesystem::path> draw_files(Ui& ui, Desk& desk, const Rect& rect) {
    OpenSheet& sheet = *desk.open_sheet;
    const FolderWords words{desk.shown_path(sheet.browser.folder.path), "No file is in this folder."};
    const auto pressed = draw_folder_of_files(ui, "open:folder", rect, sheet.browser, words);
    if (!pressed) return std::nullopt;
    const std::filesystem::path file = sheet.in_folder(pressed->name);
    ui.editing.reset();
    ui.draw_again();
    sheet.problem.clear();
    sheet.typed = desk.shown_path(file);
    const bool opens = pressed->with_key || sheet.press(pressed->name, ui.time_s());
    return opens ? sheet.chosen(file.string()) : std::nullopt;
}

Rect sheet_rect(const Rect& window) {
    const float width = std::min(640.0F, window.width - 24);
    const float height = std::min(600.0F, window.height - 24);
    return {(window.width - width) / 2, (window.height - height) / 2, width, height};
}

}  // namespace

void draw_open_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect rect = sheet_rect(layout.window);
    const ModalScope scope(ui, "open sheet", rect);
    if (!scope) return;
    OpenSheet& sheet = *desk.open_sheet;
    if (!sheet.shown) ui.focus().lend("open:folder:list");
    sheet.shown = true;
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = ui.input().take(Key::escape);
    const float x = rect.x + padding;
    const float inner = rect.width - 2 * padding;
    label_centred(ui, {x, rect.y + padding + 12}, sheet.title, {Type::heading}, inner);
    float y = rect.y + padding + 36;
    const auto field = text_field(ui, "open:path", {x, y}, inner,
                                  {"File", sheet.typed, "Choose below, or type where it is"});
    if (field.current != sheet.typed) sheet.problem.clear();
    sheet.typed = field.entered.value_or(field.current);
    y += row + gap;
    const float buttons_y = rect.bottom() - padding - row;
    const float words_y = buttons_y - words_height(ui, words_of(sheet), inner);
    const auto file = draw_files(ui, desk, {x, y, inner, std::max(row, words_y - gap - y)});
    draw_words(ui, words_of(sheet), {x, words_y}, inner);
    const Pressed pressed = draw_buttons(ui, sheet, {x, buttons_y, inner, row});
    if (file) return open(ui, desk, *file);
    if (pressed.folder) return open(ui, desk, sheet.browser.folder.path);
    if (pressed.open || field.confirmed) return open_typed(ui, desk);
    if (pressed.cancel || escaped) close(ui, desk);
}

}  // namespace nightcramp::ui
