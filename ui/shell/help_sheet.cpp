#include "ui/shell/help_sheet.hpp"

#include "ui/shell/scopes.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float keys_width = 150;

float draw_group(Ui& ui, const ShortcutGroup& group, Point at, float width) {
    label(ui, at, group.name, {Type::body_strong});
    float y = at.y + 32;
    for (const Shortcut& shortcut : group.shortcuts) {
        key_cap(ui, {at.x, y + 12}, shortcut.keys, Role::text);
        const float height = paragraph(ui, {at.x + keys_width, y}, width - keys_width, shortcut.does,
                                       {Type::body, Role::muted});
        y += std::max(32.0F, height + 8);
    }
    return y + 12;
}

void close(Ui& ui, Desk& desk) {
    desk.help_open = false;
    ui.focus().give_back();
    ui.draw_again();
}

}  // namespace

void draw_help_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    if (!desk.help_open) return;
    const Rect& window = layout.window;
    const float width = std::min(880.0F, window.width - 24);
    const float height = std::min(540.0F, window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "help", rect);
    if (!scope) return;
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    label(ui, {rect.x + 24, rect.y + 20}, "All keys", {Type::heading});
    const ButtonSpec close_spec{"Close", ButtonKind::primary};
    const float close_width = button_width(ui, close_spec);
    if (ui.focus().focused() != "help:close") ui.focus().lend("help:close");
    const Rect close_rect{rect.right() - 24 - close_width, rect.y + 16, close_width, 40};
    const bool pressed = button(ui, "help:close", close_rect, close_spec);
    const Rect view{rect.x + 8, rect.y + 68, width - 16, height - 76};
    const bool two_columns = width > 700;
    const float column = two_columns ? (width - 72) / 2 : width - 48;
    {
        ScrollArea area(ui, "help scroll", view);
        if (ui.input().take(Key::down)) ui.remembered("help scroll/offset", 0) += 56;
        if (ui.input().take(Key::up)) ui.remembered("help scroll/offset", 0) -= 56;
        float x = rect.x + 24;
        float y = area.top();
        float bottom = y;
        for (const ShortcutGroup& group : shortcut_groups()) {
            const float end = draw_group(ui, group, {x, y}, column);
            bottom = std::max(bottom, end);
            if (two_columns) {
                x += column + 24;
            } else {
                y = end;
            }
        }
        area.finish(bottom);
    }
    if (pressed || ui.input().take(Key::escape) || ui.input().take(Key::f1) || ui.input().take(U'?')) {
        close(ui, desk);
    }
}

}  // namespace nightcramp::ui
