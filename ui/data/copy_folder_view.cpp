#include "chart/icons.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/data/restore_view.hpp"
#include "ui/shell/folder_view.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float padding = 24;
constexpr float row = 40;

void close(Ui& ui, Desk& desk) {
    desk.copies.folder_sheet.reset();
    ui.focus().give_back();
    ui.draw_again();
}

void draw_problem(Ui& ui, const std::string& words, Point at, float width) {
    if (words.empty()) return;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(Role::cramp), 1.5F);
    paragraph(ui, {at.x + 24, at.y}, width - 24, words, {Type::small, Role::cramp});
}

struct Pressed {
    bool keep = false;
    bool cancel = false;
};

Pressed draw_buttons(Ui& ui, bool may_keep, const Rect& area) {
    ButtonSpec keep{"Keep copies here", ButtonKind::primary};
    keep.enabled = may_keep;
    const ButtonSpec cancel{"Cancel"};
    const float keep_width = button_width(ui, keep);
    const float cancel_width = button_width(ui, cancel);
    const Rect keep_rect{area.right() - keep_width, area.y, keep_width, row};
    Pressed pressed;
    pressed.cancel =
        button(ui, "copy folder:cancel", {keep_rect.x - 8 - cancel_width, area.y, cancel_width, row}, cancel);
    pressed.keep = button(ui, "copy folder:keep", keep_rect, keep);
    return pressed;
}

}  // namespace

void draw_copy_folder_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    const float width = std::min(640.0F, window.width - 24);
    const float height = std::min(600.0F, window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "copy folder sheet", rect);
    if (!scope) return;
    FolderSheet& sheet = *desk.copies.folder_sheet;
    if (!sheet.shown) ui.focus().lend("copy folder:list");
    sheet.shown = true;
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = ui.input().take(Key::escape);
    const Rect inner = rect.inset(padding);
    float y = inner.y - 4;
    y +=
        paragraph(ui, {inner.x, y}, inner.width, "Where should copies be kept as well?", {Type::heading}) + 8;
    std::string problem = sheet.browser.folder.problem;
    if (problem.empty()) problem = copy_folder_problem(desk, sheet.browser.folder.path);
    const float problem_height =
        problem.empty() ? 0 : paragraph_height(ui, inner.width - 24, problem, Type::small) + 12;
    const float buttons_y = inner.bottom() - row;
    const float words_y = buttons_y - problem_height;
    const FolderWords words{desk.shown_path(sheet.browser.folder.path), "No folder is in this one."};
    static_cast<void>(draw_folder_of_files(
        ui, "copy folder", {inner.x, y, inner.width, std::max(row, words_y - 12 - y)}, sheet.browser, words));
    draw_problem(ui, problem, {inner.x, words_y}, inner.width);
    const Pressed pressed = draw_buttons(ui, problem.empty(), {inner.x, buttons_y, inner.width, row});
    if (pressed.keep) {
        const std::filesystem::path folder = sheet.browser.folder.path;
        close(ui, desk);
        keep_copies_in(desk, folder);
    } else if (pressed.cancel || escaped) {
        close(ui, desk);
    }
}

}  // namespace nightcramp::ui
