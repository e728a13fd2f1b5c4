#include "chart/icons.hpp"
#include "ui/calendar/calendar_view.hpp"
#include "ui/shell/returns.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float sign = 32;  ///< room for the icon before a line
constexpr std::size_t most_note_lines = 4;

/// An icon and words beside it; returns where they end.
float icon_line(Ui& ui, chart::Icon icon, const std::string& words, Point at, float width) {
    draw_icon(ui.canvas(), icon, {at.x + 10, at.y + 12}, 18, ui.color(Role::muted), 2);
    return at.y + paragraph(ui, {at.x + sign, at.y}, width - sign, words, {Type::body, Role::muted}) + 12;
}

float draw_cramps(Ui& ui, const present::NightCard& card, Point at, float width) {
    float y = at.y;
    for (const auto& [where, details] : card.cramps) {
        ui.canvas().fill_circle({at.x + 10, y + 12}, 5, ui.color(Role::cramp));
        y += paragraph(ui, {at.x + sign, y}, width - sign, where, {});
        if (!details.empty()) {
            y += paragraph(ui, {at.x + sign, y}, width - sign, details, {Type::body, Role::muted});
        }
        y += 12;
    }
    return y;
}

float draw_note(Ui& ui, const std::string& note, Point at, float width) {
    auto lines = wrapped(ui, note, Type::body, width - sign);
    const bool is_cut = lines.size() > most_note_lines;
    if (is_cut) lines.resize(most_note_lines);
    if (is_cut) lines.back() += " …";
    draw_icon(ui.canvas(), chart::Icon::page, {at.x + 10, at.y + 12}, 18, ui.color(Role::muted), 2);
    float y = at.y;
    for (const std::string& line : lines) {
        label(ui, {at.x + sign, y}, line, {Type::body, Role::muted});
        y += 24;
    }
    return y + 12;
}

float draw_comparison(Ui& ui, const present::MonthComparison& comparison, Point at, float width) {
    const float cramps = at.x + width;
    const float nights = cramps - 72;
    label_centred(ui, {nights, at.y + 10}, "Cramp nights", {Type::small, Role::muted, Align::right});
    label_centred(ui, {cramps, at.y + 10}, "Cramps", {Type::small, Role::muted, Align::right});
    float y = at.y + 24;
    for (const present::MonthCount& row : comparison.rows) {
        label_centred(ui, {at.x, y + 12}, row.name, {}, width - 170);
        label_centred(ui, {nights, y + 12}, row.cramp_nights, {Type::body_strong, Role::text, Align::right});
        label_centred(ui, {cramps, y + 12}, row.cramps, {Type::body_strong, Role::text, Align::right});
        y += 28;
    }
    return y + 8 + paragraph(ui, {at.x, y + 8}, width, comparison.sentence, {Type::small, Role::muted});
}

}  // namespace

float CalendarView::draw_night(Ui& ui, Desk& desk, const Layout& layout, Point at, float width,
                               float height) {
    Card card(ui, "calendar night", at, width);
    const present::NightCard& night = model_.card;
    const float x = at.x + layout.padding;
    const float inner = width - 2 * layout.padding;
    float y = at.y + layout.padding - 4;
    y += paragraph(ui, {x, y}, inner, night.dates, {Type::small, Role::muted});
    y += paragraph(ui, {x, y}, inner, night.headline, {Type::heading}) + 10;
    y = draw_cramps(ui, night, {x, y}, inner);
    if (!night.sleep.empty()) y = icon_line(ui, chart::Icon::moon, night.sleep, {x, y}, inner);
    if (!night.habits.empty()) y = icon_line(ui, chart::Icon::check, night.habits, {x, y}, inner);
    if (!night.note.empty()) y = draw_note(ui, night.note, {x, y}, inner);
    const bool gap = night.headline == "Not recorded";
    ButtonSpec spec{gap ? "Log this night" : "Open this night", ButtonKind::primary};
    spec.enabled = night.can_open;
    if (!night.can_open) spec.tooltip = "It can be logged once it is over";
    if (button(ui, "calendar:open", {x, y + 4, inner, 40}, spec)) open(desk);
    y += 4 + 40 + 20;
    if (model_.has_history) {
        const std::string words = "History of this night";
        if (link(ui, "calendar:history", {x, y - 2}, words)) {
            show_history(desk, *selected_);
            ui.draw_again();
        }
        y += 40;
    }
    hairline(ui, x, y, inner);
    y = draw_comparison(ui, model_.comparison, {x, y + 16}, inner);
    ui.remembered("calendar night content", 0) = y + layout.padding - at.y;
    return card.finish(std::max(y + layout.padding, at.y + height));
}

}  // namespace nightcramp::ui
