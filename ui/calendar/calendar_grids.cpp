#include "present/date_bar.hpp"
#include "ui/calendar/calendar_view.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using std::chrono::months;

constexpr float head_row = 40;

/// "Sunday 22 to Monday 23 November: 2 cramps"
std::string words_of(Desk& desk, Date night) {
    const present::ChartSource source = desk.chart_source();
    return present::date_cells(source.nights, {night, night}).front().words;
}

}  // namespace

bool CalendarView::take_shared_keys(Ui& ui) {
    Input& input = ui.input();
    const auto by_months = [&](int count) {
        const std::chrono::year_month_day date(*selected_);
        const auto month = date.year() / date.month() + months(count);
        const auto last = std::chrono::year_month_day(month / std::chrono::last).day();
        select(Date(month / std::min(date.day(), last)));
    };
    if (input.take(Key::page_up)) return by_months(-1), true;
    if (input.take(Key::page_down)) return by_months(1), true;
    if (input.take(Key::home)) return select(model_.first), true;
    if (input.take(Key::end)) return select(model_.newest), true;
    return false;
}

void CalendarView::take_heat_keys(Ui& ui) {
    Input& input = ui.input();
    if (take_shared_keys(ui)) return;
    if (input.take(Key::left)) return select(*selected_ - days(7));
    if (input.take(Key::right)) return select(*selected_ + days(7));
    if (input.take(Key::up)) return select(*selected_ - days(1));
    if (input.take(Key::down)) return select(*selected_ + days(1));
}

void CalendarView::take_month_keys(Ui& ui) {
    Input& input = ui.input();
    if (take_shared_keys(ui)) return;
    if (input.take(Key::left)) return select(*selected_ - days(1));
    if (input.take(Key::right)) return select(*selected_ + days(1));
    if (input.take(Key::up)) return select(*selected_ - days(7));
    if (input.take(Key::down)) return select(*selected_ + days(7));
}

void CalendarView::point_at(Ui& ui, Desk& desk, const Item& item, Date night, const Rect& cell) {
    if (night > model_.newest) return;
    Item over = item;
    over.rect = cell;
    ui.tooltip(over, words_of(desk, night));
    if (!item.clicked) return;
    if (night == *selected_) {
        open(desk);
    } else {
        select(night);
    }
}

bool CalendarView::draw_year_head(Ui& ui, const Layout& layout, const Rect& row) {
    const bool narrow = layout.breadth == Breadth::narrow;
    const float room = row.width - 2 * head_row - 12;
    const float title = label_centred(ui, {row.x, row.centre().y}, model_.heat_title,
                                      {narrow ? Type::body_strong : Type::heading}, room);
    const days step(7 * (narrow ? 26 : 52));
    const bool has_earlier = model_.heat.first > model_.first;
    const bool has_later = heat_end_ < model_.newest;
    const float x = row.x + title + 8;
    if (icon_button(ui, "calendar:year before", {x, row.y, head_row, head_row}, chart::Icon::left,
                    has_earlier ? "Earlier nights" : "The diary begins here", has_earlier)) {
        heat_end_ -= step;
    }
    if (icon_button(ui, "calendar:year after", {x + head_row + 8, row.y, head_row, head_row},
                    chart::Icon::right, has_later ? "Later nights" : "Later nights are still to come",
                    has_later)) {
        heat_end_ = std::min(heat_end_ + step, model_.newest);
    }
    const float left = x + 2 * head_row + 24;
    if (left + ui.canvas().text_width(model_.heat_counts, Type::body) > row.right()) return false;
    label_centred(ui, {row.right(), row.centre().y}, model_.heat_counts,
                  {Type::body, Role::muted, Align::right});
    return true;
}

float CalendarView::draw_year(Ui& ui, Desk& desk, const Layout& layout, Point at, float width) {
    Card card(ui, "calendar year", at, width);
    const float inner = width - 2 * layout.padding;
    const float x = at.x + layout.padding;
    const bool counted = draw_year_head(ui, layout, {x, at.y + 16, inner, head_row});
    float y = at.y + 16 + head_row + 8;
    if (!counted) {
        y += paragraph(ui, {x, y - 8}, inner, model_.heat_counts, {Type::small, Role::muted});
    }
    const Rect area{x, y, inner, natural_height(model_.heat, inner)};
    const chart::HeatPlan plan = plan_heat(model_.heat, area);
    const Rect cells{plan.origin.x, plan.origin.y, plan.pitch * static_cast<float>(model_.heat.weeks()),
                     plan.pitch * 7};
    ItemSpec spec{"Nights of the year"};
    spec.own_ring = true;
    const Item item = ui.item("calendar:year", cells, spec);
    const auto under = item.hovered ? night_at(plan, model_.heat, ui.mouse()) : std::nullopt;
    chart::draw_heat(ui.canvas(), area, model_.heat, ui.palette());
    if (item.focused && ui.shows_focus()) ui.ring(cells.inset(-2), 4, true);
    if (under) point_at(ui, desk, item, *under, plan.rect_of(model_.heat, *under));
    if (item.pressed && !item.clicked) open(desk);
    if (item.focused) take_heat_keys(ui);
    return card.finish(area.bottom() + 12);
}

void CalendarView::draw_month_head(Ui& ui, const Rect& row) {
    const float title =
        label_centred(ui, {row.x, row.centre().y}, model_.month_title, {Type::heading}, row.width - 100);
    const float x = row.x + title + 8;
    if (icon_button(ui, "calendar:month before", {x, row.y, head_row, head_row}, chart::Icon::left,
                    "The month before")) {
        show_month(month_ - months(1));
    }
    const bool has_later = Date(month_ / std::chrono::last) < model_.newest;
    if (icon_button(ui, "calendar:month after", {x + head_row + 8, row.y, head_row, head_row},
                    chart::Icon::right, has_later ? "The month after" : "The next month is still to come",
                    has_later)) {
        show_month(month_ + months(1));
    }
}

float CalendarView::draw_month(Ui& ui, Desk& desk, const Layout& layout, Point at, float width,
                               float height) {
    Card card(ui, "calendar month", at, width);
    const float inner = width - 2 * layout.padding;
    const float x = at.x + layout.padding;
    draw_month_head(ui, {x, at.y + 16, inner, head_row});
    const Rect area{x, at.y + 16 + head_row + 4, inner, natural_height(model_.month)};
    const chart::MonthPlan plan = plan_month(model_.month, area);
    ItemSpec spec{"Nights of the month"};
    spec.own_ring = true;
    const Item item = ui.item("calendar:month", plan.grid, spec);
    const auto under = item.hovered ? night_at(plan, model_.month, ui.mouse()) : std::nullopt;
    model_.month.hovered = under;
    chart::draw_month(ui.canvas(), area, model_.month, ui.palette());
    if (item.focused && ui.shows_focus()) ui.ring(plan.grid.inset(-5), 8, true);
    if (under) point_at(ui, desk, item, *under, plan.rect_of(model_.month, *under));
    if (item.pressed && !item.clicked) open(desk);
    if (item.focused) take_month_keys(ui);
    return card.finish(std::max(at.y + height, area.bottom() + layout.padding));
}

}  // namespace nightcramp::ui
