#include "present/charts.hpp"

#include "diary/derived.hpp"
#include "present/calendar_charts.hpp"
#include "present/calendar_words.hpp"
#include "present/count_charts.hpp"
#include "present/habit_talk.hpp"
#include "present/result_charts.hpp"
#include "present/span_nights.hpp"
#include "present/time_charts.hpp"
#include "present/time_markers.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

constexpr int weeks_of_a_year = 53;
constexpr std::string_view links_sentence = "Links, not proof; an on/off test is stronger.";

std::string nothing_recorded(const ChartSource& source) {
    if (std::any_of(source.nights.begin(), source.nights.end(), is_recorded)) {
        return "Nothing is recorded in these nights; in others of the diary there is.";
    }
    return "Nothing is recorded in these nights yet. The picture begins with the first night that you log.";
}

bool any_recorded(const ChartSource& source, const DateSpan& span) {
    const auto nights = within(source.nights, span);
    return std::any_of(nights.begin(), nights.end(), is_recorded);
}

/// Whether the chart has cramps but, in these nights, too few of them recorded for an average.
bool lacks_average(const chart::TimeChart& chart, const DateSpan& span) {
    for (const chart::TimePanel& panel : chart.panels) {
        const auto* cramps = std::get_if<chart::CrampsPanel>(&panel);
        if (cramps == nullptr) continue;
        for (std::size_t i = 0; i < cramps->average.size(); ++i) {
            const Date night = chart.first + days(static_cast<int>(i));
            if (cramps->average[i] && night >= span.first && night <= span.last) return false;
        }
        return true;
    }
    return false;
}

/// The habits that may be shown now; a sentence where one may not.
std::vector<std::string> open_habits(const ChartSource& source, const std::vector<std::string>& wanted,
                                     std::string& sealed) {
    std::vector<std::string> open;
    for (const std::string& id : wanted) {
        if (!is_sealed(source, id)) {
            open.push_back(id);
            continue;
        }
        const HabitTalk talk{source.habits, source.manner.units};
        sealed = fmt::format(
            "\"{}\" is sealed: an experiment on it is running, and looking would spoil it. It "
            "can be seen once its result is opened.",
            habit_name(talk, id));
    }
    return open;
}

std::vector<PanelName> panels_of(ChartName name) {
    switch (name) {
        case ChartName::cramps:
            return {PanelName::cramps};
        case ChartName::pain:
            return {PanelName::pain};
        case ChartName::sleep:
            return {PanelName::sleep, PanelName::sleep_length};
        case ChartName::habits:
            return {PanelName::habits, PanelName::cramps};
        default:
            break;
    }
    return {PanelName::cramps, PanelName::pain, PanelName::sleep};
}

void fill_time(Chart& chart, const ChartSource& source, const ChartOptions& options) {
    ChartOptions meant = options;
    std::string sealed;
    if (chart.name == ChartName::habits) {
        if (meant.habits.empty()) meant.habits.push_back(most_answered(source, options.span));
        std::erase(meant.habits, "");
        meant.habits = open_habits(source, meant.habits, sealed);
    }
    const chart::TimeChart drawing = time_chart(source, meant, panels_of(chart.name));
    chart.subtitle = count_line(source, options.span);
    if (lacks_average(drawing, options.span)) {
        chart.subtitle += ". An average appears after seven recorded nights.";
    }
    chart.drawing = drawing;
    if (within(source.nights, options.span).empty()) {
        chart.empty = nothing_recorded(source);
    } else if (chart.name == ChartName::habits && meant.habits.empty()) {
        chart.empty = !sealed.empty()
                          ? sealed
                          : "No habit is answered in these nights yet. Answer one in the morning, "
                            "and it stands here over the cramps.";
    } else if (!sealed.empty()) {
        chart.subtitle += ". " + sealed;
    }
}

void fill_clock(Chart& chart, const ChartSource& source, const DateSpan& span) {
    const ClockCounts counts = count_hours(source, span);
    chart.drawing = clock_bars(counts, source.manner.clock);
    chart.subtitle = clock_subtitle(counts);
    if (counts.timed > 0) return;
    chart.empty = any_recorded(source, span)
                      ? "No cramp of these nights has a time. A rough one is enough, such as half past two."
                      : nothing_recorded(source);
}

void fill_legs(Chart& chart, const ChartSource& source, const DateSpan& span) {
    const chart::LegChart legs = leg_chart(source, span);
    chart.drawing = legs;
    chart.subtitle = leg_subtitle(legs);
    if (cramps_in(legs) > 0) return;
    chart.subtitle.clear();
    chart.empty =
        any_recorded(source, span) ? "There was no cramp in these nights." : nothing_recorded(source);
}

void fill_rates(Chart& chart, const ChartSource& source, const DateSpan& span) {
    const bool by_weekday = chart.name == ChartName::weekday;
    chart.drawing = rate_bars(by_weekday ? weekday_rates(source, span) : month_rates(source, span));
    const std::string_view pooled = !by_weekday && pools_years(source, span) ? " All years together." : "";
    chart.subtitle = fmt::format(
        "Cramps a night with their 95 % interval. Where intervals overlap, it may be "
        "chance.{}",
        pooled);
    if (!any_recorded(source, span)) chart.empty = nothing_recorded(source);
}

void fill_heat(Chart& chart, const ChartSource& source, const DateSpan& span) {
    const int weeks = static_cast<int>((span.last - span.first).count() / 7) + 2;
    chart::HeatChart heat = heat_chart(source, span.last, std::clamp(weeks, 1, weeks_of_a_year));
    for (std::size_t i = 0; i < heat.cells.size(); ++i) {
        const Date night = heat.first + days(static_cast<int>(i));
        if (night < span.first || night > span.last) heat.cells[i] = {};
    }
    chart.title = heat_title(heat);
    chart.subtitle = heat_counts(heat);
    chart.drawing = heat;
    if (!any_recorded(source, {std::max(heat.first, span.first), span.last}))
        chart.empty = nothing_recorded(source);
}

void fill_month(Chart& chart, const ChartSource& source, const DateSpan& span) {
    const std::chrono::year_month_day last(span.last);
    const chart::MonthChart month = month_chart(source, last.year() / last.month());
    const Date first(last.year() / last.month() / 1);
    chart.title = fmt::format("{} {}", month_name(first), static_cast<int>(last.year()));
    const DateSpan whole{first, Date(last.year() / last.month() / std::chrono::last)};
    chart.subtitle = count_line(source, {whole.first, std::min(whole.last, source.newest)});
    chart.drawing = month;
    if (!any_recorded(source, whole)) chart.empty = nothing_recorded(source);
}

void fill_forest(Chart& chart, const Forest& found) {
    chart.drawing = forest_chart(found);
    chart.subtitle = fmt::format("{} {}", found.head, links_sentence);
    if (found.findings.empty()) {
        chart.subtitle.clear();
        chart.empty =
            "No habit can be compared yet. Log whether there were cramps and answer a habit, and it "
            "appears here.";
    }
}

void fill_changes(Chart& chart, const ChartSource& source, Date last) {
    const auto changes = medicine_changes(source, last);
    chart.drawing = change_chart(changes);
    chart.subtitle =
        "Cramps a night before and after each change of a medicine. A description only: other "
        "things changed too.";
    if (changes.empty()) {
        chart.subtitle.clear();
        chart.empty = "No medicine was started or stopped in the nights of this diary.";
    }
}

}  // namespace

Chart chart(ChartName name, const ChartSource& source, const ChartOptions& options) {
    Chart chart;
    chart.name = name;
    chart.title = nightcramp::name(name);
    switch (name) {
        case ChartName::trends:
        case ChartName::cramps:
        case ChartName::pain:
        case ChartName::sleep:
        case ChartName::habits:
            fill_time(chart, source, options);
            break;
        case ChartName::clock:
            fill_clock(chart, source, options.span);
            break;
        case ChartName::legs:
            fill_legs(chart, source, options.span);
            break;
        case ChartName::weekday:
        case ChartName::months:
            fill_rates(chart, source, options.span);
            break;
        case ChartName::calendar:
            fill_heat(chart, source, options.span);
            break;
        case ChartName::month:
            fill_month(chart, source, options.span);
            break;
        case ChartName::forest:
            fill_forest(chart, forest(source, options.span.last));
            break;
        case ChartName::before_after:
            fill_changes(chart, source, options.span.last);
            break;
    }
    return chart;
}

Chart chart_of_forest(const Forest& forest) {
    Chart drawn;
    drawn.name = ChartName::forest;
    drawn.title = name(ChartName::forest);
    fill_forest(drawn, forest);
    return drawn;
}

DateSpan shown_span(ChartName name, const ChartSource& source, const ChartOptions& options) {
    const DateSpan& span = options.span;
    switch (name) {
        case ChartName::month: {
            const std::chrono::year_month_day last(span.last);
            return {Date(last.year() / last.month() / 1),
                    Date(last.year() / last.month() / std::chrono::last)};
        }
        case ChartName::forest:
        case ChartName::before_after: {
            const Date first = source.nights.empty() ? span.last : source.nights.front().date;
            return {std::min(first, span.last), span.last};
        }
        case ChartName::calendar: {
            const chart::HeatChart heat = heat_chart(source, span.last, weeks_of_a_year);
            return {std::max(heat.first, span.first), span.last};
        }
        default:
            return span;
    }
}

std::string most_answered(const ChartSource& source, const DateSpan& span) {
    const auto nights = within(source.nights, span);
    std::string most;
    long most_nights = 0;
    bool most_followed = false;
    for (const Habit& habit : source.habits) {
        const auto answered = std::count_if(nights.begin(), nights.end(), [&](const Night& night) {
            return answer_to(night, habit).has_value();
        });
        if (answered == 0 || is_sealed(source, habit.id) || (most_followed && !habit.followed)) continue;
        if (answered <= most_nights && most_followed == habit.followed) continue;
        most = habit.id;
        most_nights = answered;
        most_followed = habit.followed;
    }
    return most;
}

}  // namespace nightcramp::present

namespace nightcramp {

template <>
std::span<const Word<present::ChartName>> words() {
    using present::ChartName;
    static constexpr std::array all{
        Word<ChartName>{ChartName::trends, "trends", "Cramps, pain and bed times"},
        Word<ChartName>{ChartName::cramps, "cramps", "Cramps per night"},
        Word<ChartName>{ChartName::pain, "pain", "Pain and rest"},
        Word<ChartName>{ChartName::sleep, "sleep", "Bed times and hours in bed"},
        Word<ChartName>{ChartName::habits, "habits", "Habits over the cramps"},
        Word<ChartName>{ChartName::clock, "clock", "When in the night"},
        Word<ChartName>{ChartName::legs, "legs", "Where"},
        Word<ChartName>{ChartName::weekday, "weekday", "By weekday"},
        Word<ChartName>{ChartName::months, "months", "By month"},
        Word<ChartName>{ChartName::calendar, "calendar", "A year of nights"},
        Word<ChartName>{ChartName::month, "month", "A month of nights"},
        Word<ChartName>{ChartName::forest, "forest", "What goes with cramps"},
        Word<ChartName>{ChartName::before_after, "before-after", "Before and after"}};
    return all;
}

}  // namespace nightcramp
