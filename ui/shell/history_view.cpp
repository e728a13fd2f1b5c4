#include "ui/shell/history_view.hpp"

#include "ui/shell/returns.hpp"
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
constexpr float least_list = 64;
constexpr float around_list = 148;  ///< heading and button
constexpr const char* scroll = "history scroll";

void close(Ui& ui, Desk& desk) {
    desk.history_sheet.reset();
    ui.forget(std::string(scroll) + "/offset");
    ui.focus().give_back();
    ui.draw_again();
}

std::string row_id(std::size_t place) {
    return fmt::format("history:{}", place);
}

/// The words of a version, and the way back to it at the right or below. Returns where they end.
float draw_words(Ui& ui, const present::NightVersion& version, Point at, float room) {
    float y = at.y + 12;
    y += paragraph(ui, {at.x, y}, room, version.done, {Type::body_strong});
    y += paragraph(ui, {at.x, y}, room, version.was, {Type::body, Role::muted});
    return y;
}

struct Drawn {
    float bottom = 0;
    bool wanted = false;  ///< the person wants the night to be so again
};

Drawn draw_version(Ui& ui, const present::NightVersion& version, std::size_t place, Point at, float width) {
    const ButtonSpec again{"Make it so again"};
    const float needed = button_width(ui, again);
    const bool beside = width >= needed + 280 && !version.is_now;
    const float room = width - 24 - (beside ? needed + 16 : 0);
    float& height = ui.remembered(row_id(place) + "/height", least_list);
    const Rect rect{at.x, at.y, width, height};
    ItemSpec spec{version.done};
    spec.inset = true;
    const Item row = ui.row(row_id(place), rect, spec);
    if (row.focused && ui.shows_focus()) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    float y = draw_words(ui, version, {at.x + 12, at.y}, room);
    Drawn drawn;
    if (version.is_now) {
        y +=
            paragraph(ui, {at.x + 12, y + 4}, room, "That is how it is now.", {Type::small, Role::muted}) + 4;
    } else {
        const Rect button_rect{beside ? rect.right() - 12 - needed : at.x + 12,
                               beside ? rect.centre().y - button_height / 2 : y + 8, needed, button_height};
        if (!beside) y = button_rect.bottom();
        ButtonSpec of_row = again;
        of_row.in_ring = false;
        drawn.wanted = button(ui, row_id(place) + ":again", button_rect, of_row);
        if (row.focused && ui.input().take(Key::enter)) drawn.wanted = true;
    }
    const float bottom = std::max(y + 12, at.y + least_list);
    if (height != bottom - at.y) ui.draw_again();
    height = bottom - at.y;
    drawn.bottom = bottom;
    return drawn;
}

/// Returns the version that was chosen.
std::optional<std::size_t> draw_versions(Ui& ui, const HistorySheet& sheet, const Rect& view) {
    ScrollArea area(ui, scroll, view);
    float y = area.top();
    std::optional<std::size_t> wanted;
    for (std::size_t i = 0; i < sheet.versions.size(); ++i) {
        if (i > 0) hairline(ui, view.x, y, view.width - 14);
        const Drawn drawn = draw_version(ui, sheet.versions[i], i, {view.x, y}, view.width - 14);
        if (drawn.wanted) wanted = i;
        y = drawn.bottom;
    }
    if (sheet.versions.empty()) {
        y += paragraph(ui, {view.x, y + 8}, view.width - 14, "Nothing of its past is known.",
                       {Type::body, Role::muted}) +
             8;
    }
    area.finish(y);
    return wanted;
}

}  // namespace

void draw_history_sheet(Ui& ui, Desk& desk, const Layout& layout) {
    const Rect& window = layout.window;
    const float width = std::min(640.0F, window.width - 24);
    const float content = around_list + ui.remembered(std::string(scroll) + "/height", 0);
    const float height = std::min(std::clamp(content, 260.0F, 600.0F), window.height - 24);
    const Rect rect{(window.width - width) / 2, (window.height - height) / 2, width, height};
    const ModalScope scope(ui, "history sheet", rect);
    if (!scope) return;
    HistorySheet& sheet = *desk.history_sheet;
    follow_history(desk, sheet);
    if (!sheet.shown) ui.focus().lend(sheet.versions.empty() ? "history:close" : row_id(0));
    sheet.shown = true;
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    const bool escaped = ui.input().take(Key::escape);
    const float x = rect.x + padding;
    const float inner = width - 2 * padding;
    float y = rect.y + 20;
    y += paragraph(ui, {x, y}, inner, sheet.title, {Type::heading}) + 8;
    const float buttons_y = rect.bottom() - padding - button_height;
    const Rect view{x - 12, y, inner + 24, std::max(least_list, buttons_y - 12 - y)};
    const auto wanted = draw_versions(ui, sheet, view);
    const ButtonSpec leave{"Close"};
    const float needed = button_width(ui, leave);
    const bool left = button(ui, "history:close",
                             {rect.right() - padding - needed, buttons_y, needed, button_height}, leave);
    if (wanted) {
        const Date night = sheet.night;
        const present::NightVersion version = sheet.versions[*wanted];
        close(ui, desk);
        return restore_night(desk, night, version);
    }
    if (left || escaped) close(ui, desk);
}

}  // namespace nightcramp::ui
