#include "ui/calendar/calendar_view.hpp"

#include "diary/noon_rule.hpp"
#include "present/calendar_words.hpp"
#include "ui/shell/header.hpp"
#include "ui/shell/returns.hpp"
#include "ui/widgets/empty_card.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr float gap = 16;
constexpr float night_width = 352;
constexpr int year_of_weeks = 53;
constexpr int half_year_of_weeks = 26;

year_month month_of(Date date) {
    const year_month_day parts(date);
    return parts.year() / parts.month();
}

bool draw_blank(Ui& ui, const Layout& layout) {
    const EmptySpec spec{
        chart::Icon::calendar, "No night is recorded yet",
        "The calendar fills from the first morning on. A night without cramps counts as much "
        "as one with them.",
        "Log last night"};
    return empty_card(ui, "calendar:empty", layout.content, layout.padding, spec);
}

}  // namespace

void CalendarView::select(Date night) {
    selected_ = std::clamp(night, std::min(model_.first, model_.newest) - days(366), model_.newest);
    look_at(*selected_);
}

void CalendarView::look_at(Date night) {
    selected_ = night;
    month_ = month_of(*selected_);
    heat_end_ = std::max(heat_end_, *selected_);
    const Date first_seen = heat_end_ - days(7 * (wanted_.weeks - 1));
    if (*selected_ < first_seen) heat_end_ = *selected_ + days(7 * (wanted_.weeks - 1));
}

void CalendarView::show_month(year_month month) {
    month_ = month;
    const Date last = std::min(Date(month / std::chrono::last), model_.newest);
    select(month_of(*selected_) == month ? *selected_ : std::max(last, Date(month / 1)));
    month_ = month;
}

void CalendarView::build(Desk& desk) {
    const present::ChartSource source = desk.chart_source();
    model_.blank = source.nights.empty();
    model_.newest = source.newest;
    model_.first =
        source.nights.empty() ? source.newest : std::min(source.nights.front().date, source.newest);
    model_.heat = present::heat_chart(source, heat_end_, wanted_.weeks);
    model_.heat.selected = selected_;
    model_.heat_title = present::heat_title(model_.heat);
    model_.heat_counts = present::heat_counts(model_.heat);
    model_.month = present::month_chart(source, month_);
    model_.month.selected = selected_;
    const Date first(month_ / 1);
    model_.month_title = fmt::format("{} {}", present::month_name(first), present::year_of(first));
    model_.card = present::night_card(source, *selected_);
    model_.has_history = has_history(desk, *selected_);
    model_.comparison = present::compare_months(source, month_);
}

void CalendarView::follow(Desk& desk, const Layout& layout) {
    const Date newest = last_night(desk.today());
    if (std::exchange(file_, desk.diary_file()) != desk.diary_file()) selected_.reset();
    if (!selected_ || *selected_ > newest) {
        selected_ = newest;
        heat_end_ = newest;
        month_ = month_of(newest);
    }
    wanted_.weeks = layout.breadth == Breadth::narrow ? half_year_of_weeks : year_of_weeks;
    if (const auto asked = std::exchange(desk.look_in_calendar_at, std::nullopt)) {
        look_at(std::min(*asked, newest));
    }
    const bool ended_with_newest = heat_end_ >= model_.newest;
    heat_end_ = ended_with_newest ? newest : std::min(heat_end_, newest);
    wanted_ = {desk.change(), *selected_, heat_end_, month_, wanted_.weeks};
    if (wanted_ == seen_) return;
    seen_ = wanted_;
    build(desk);
}

void CalendarView::open(Desk& desk) {
    if (!model_.card.can_open) return;
    desk.show_night(*selected_);
    desk.view = View::morning;
}

void CalendarView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    follow(desk, layout);
    static_cast<void>(draw_header(ui, desk, layout, "Calendar"));
    if (model_.blank) {
        if (draw_blank(ui, layout)) open(desk);
        return;
    }
    const Rect& content = layout.content;
    // Room at the sides for the rings of what has the focus.
    ScrollArea area(ui, "calendar", {content.x - 6, content.y, content.width + 20, content.height});
    float y = draw_year(ui, desk, layout, {content.x, area.top()}, content.width) + gap;
    const float head = 48 + 2 * layout.padding;
    const float month = natural_height(model_.month) + head;
    if (layout.breadth == Breadth::wide) {
        const float left = content.width - night_width - gap;
        const float height = std::max(month, ui.remembered("calendar night content", 0));
        draw_month(ui, desk, layout, {content.x, y}, left, height);
        y = draw_night(ui, desk, layout, {content.x + left + gap, y}, night_width, height);
    } else {
        y = draw_month(ui, desk, layout, {content.x, y}, content.width, month) + gap;
        y = draw_night(ui, desk, layout, {content.x, y}, content.width, 0);
    }
    area.finish(y + layout.margin);
    if (seen_.selected != *selected_ || seen_.month != month_ || seen_.heat_end != heat_end_) ui.draw_again();
}

}  // namespace nightcramp::ui
