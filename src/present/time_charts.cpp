#include "present/time_charts.hpp"

#include "present/span_nights.hpp"
#include "present/time_markers.hpp"
#include "present/time_series.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

void add_habits(const ChartSource& source, const DateSpan& span, const std::vector<std::string>& habits,
                chart::TimeChart& chart) {
    int series = 0;
    for (const std::string& id : habits) {
        const Habit* habit = find_habit(source.habits, id);
        if (habit == nullptr || series > 1) continue;
        chart.panels.emplace_back(habit_panel(source, span, *habit, series++));
    }
}

}  // namespace

chart::TimeChart time_chart(const ChartSource& source, const ChartOptions& options,
                            const std::vector<PanelName>& panels) {
    const DateSpan span = diary_span(source);
    chart::TimeChart chart;
    chart.first = span.first;
    const auto counts = cramp_counts(source, span);
    for (const auto& count : counts) chart.recorded.push_back(count.has_value());
    for (const PanelName panel : panels) {
        switch (panel) {
            case PanelName::cramps:
                chart.panels.emplace_back(cramps_panel(source, span));
                break;
            case PanelName::pain:
                chart.panels.emplace_back(pain_panel(source, span));
                break;
            case PanelName::sleep:
                chart.panels.emplace_back(sleep_panel(source, span));
                break;
            case PanelName::sleep_length:
                chart.panels.emplace_back(sleep_length_panel(source, span));
                break;
            case PanelName::habits:
                add_habits(source, span, options.habits, chart);
                break;
        }
    }
    chart.markers = time_markers(source, span);
    chart.phases = time_phases(source);
    chart.view = chart::view_of(options.span.first, std::max(options.span.first, options.span.last));
    chart.week_start = source.week_start;
    chart.twelve_hours = source.manner.clock == ClockStyle::twelve_hours;
    return chart;
}

std::string count_line(const ChartSource& source, const DateSpan& span) {
    int recorded = 0;
    int cramp_nights = 0;
    for (const Night& night : within(source.nights, span)) {
        const auto cramps = cramps_of(night);
        if (!cramps) continue;
        ++recorded;
        if (*cramps > 0) ++cramp_nights;
    }
    const DateSpan diary = diary_span(source);
    const Date first = std::max(span.first, diary.first);
    const Date last = std::min(span.last, diary.last);
    const int nights = std::max(0, static_cast<int>((last - first).count()) + 1);
    const int missing = std::max(0, nights - recorded);
    const std::string tail = missing == 0 ? "" : fmt::format("; {} not recorded", missing);
    return fmt::format("{} cramp {} of {} recorded{}", cramp_nights, cramp_nights == 1 ? "night" : "nights",
                       recorded, tail);
}

const Night* find_night(const std::vector<Night>& nights, Date date) {
    const auto found = within(nights, {date, date});
    return found.empty() ? nullptr : &found.front();
}

}  // namespace nightcramp::present

namespace nightcramp {

template <>
std::span<const Word<present::PanelName>> words() {
    using present::PanelName;
    static constexpr std::array all{Word<PanelName>{PanelName::cramps, "cramps", "Cramps per night"},
                                    Word<PanelName>{PanelName::pain, "pain", "Pain and rest"},
                                    Word<PanelName>{PanelName::sleep, "sleep", "Bed times"},
                                    Word<PanelName>{PanelName::sleep_length, "sleep-length", "Hours in bed"},
                                    Word<PanelName>{PanelName::habits, "habits", "Habits"}};
    return all;
}

}  // namespace nightcramp
