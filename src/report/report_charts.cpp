#include "present/count_charts.hpp"
#include "present/effect_words.hpp"
#include "present/habit_talk.hpp"
#include "present/period_rates.hpp"
#include "present/span_nights.hpp"
#include "present/time_charts.hpp"
#include "present/time_markers.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <variant>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

using present::ChartName;

constexpr const char* nothing_recorded = "Nothing is recorded in these nights.";

bool any_recorded(const present::ChartSource& source, const DateSpan& span) {
    const auto nights = present::within(source.nights, span);
    return std::any_of(nights.begin(), nights.end(), is_recorded);
}

Exhibit exhibit_of(const present::Chart& chart, const present::ChartTable& numbers) {
    Exhibit exhibit{chart.title, chart.subtitle, chart.empty, chart.drawing, {}, {}};
    if (!chart.empty.empty()) return exhibit;
    exhibit.table.columns = numbers.columns;
    exhibit.table.numbers.assign(numbers.columns.size(), true);
    exhibit.table.numbers.front() = false;
    exhibit.table.rows = numbers.rows;
    return exhibit;
}

Exhibit counted_exhibit(ChartName name, const present::ChartSource& source, const DateSpan& span) {
    const present::ChartOptions options{span, {}};
    return exhibit_of(present::chart(name, source, options), present::numbers(name, source, options));
}

bool overlaps(const chart::Phase& phase, const DateSpan& span) {
    return phase.first <= span.last && phase.last >= span.first;
}

/// "Most in one night: 6, 21 Apr 2025."
std::string most_in_a_night(const present::ChartSource& source, const DateSpan& span) {
    std::size_t most = 0;
    Date night_of_most{};
    for (const Night& night : present::within(source.nights, span)) {
        if (night.cramps.size() < std::max<std::size_t>(most, 1)) continue;
        most = night.cramps.size();
        night_of_most = night.date;
    }
    return most < 2 ? "" : fmt::format("Most in one night: {}, {}.", most, brief_date(night_of_most));
}

Exhibit course_of(const present::ChartSource& source, const DateSpan& span) {
    const present::Chart chart = present::chart(ChartName::cramps, source, {span, {}});
    Exhibit course{"Cramps night by night", "", chart.empty, chart.drawing, {}, {}};
    if (const std::string most = most_in_a_night(source, span); !most.empty())
        course.sentences.push_back(most);
    for (const chart::Marker& marker : present::time_markers(source, span)) {
        course.sentences.push_back(fmt::format("{}: {}.", brief_date(marker.day), marker.label));
    }
    for (const chart::Phase& phase : present::time_phases(source)) {
        if (!overlaps(phase, span)) continue;
        course.sentences.push_back(
            fmt::format("{}: {}.", brief_span({phase.first, phase.last}), phase.label));
    }
    return course;
}

/// Shorter than that of the charts: it stands over half a page.
std::string clock_note(const present::ClockCounts& counts) {
    std::string note = present::counted(counts.timed, "cramp", "cramps") + " with a time";
    if (counts.before_waking > 0) note += fmt::format("; {} just before waking", counts.before_waking);
    if (counts.untimed > 0) note += fmt::format("; {} without", counts.untimed);
    return note;
}

Exhibit periods_of(const present::ChartSource& source, const DateSpan& span) {
    const present::PeriodRates periods = present::period_rates(source, span);
    const bool nothing = !any_recorded(source, span);
    Exhibit exhibit;
    exhibit.title = periods.title;
    exhibit.note = "cramps a night, 95 % interval; below: cramp nights of recorded ones";
    exhibit.drawing = present::period_bars(periods);
    if (nothing) exhibit.empty = nothing_recorded;
    if (nothing) return exhibit;
    exhibit.table = {
        "",
        "",
        {periods.unit, "recorded nights", "cramp nights", "cramps", "cramps a night", "95 % interval"},
        {false, true, true, true, true, true},
        {}};
    for (const present::RateRow& row : periods.rows) {
        std::vector<std::string> cells{row.label, std::to_string(row.nights),
                                       row.nights > 0 ? std::to_string(row.cramp_nights) : "",
                                       row.nights > 0 ? std::to_string(row.cramps) : ""};
        cells.push_back(row.nights > 0 ? present::rate_text(static_cast<double>(row.cramps) / row.nights)
                                       : "");
        cells.push_back(row.nights > 0
                            ? fmt::format("{} to {}", present::rate_text(row.lo), present::rate_text(row.hi))
                            : "");
        exhibit.table.rows.push_back(std::move(cells));
    }
    return exhibit;
}

}  // namespace

void add_charts(Report& report, const Source& source, const DateSpan& span) {
    const present::ChartSource charts = chart_source(source);
    report.course = course_of(charts, span);
    report.periods = periods_of(charts, span);
    report.when = counted_exhibit(ChartName::clock, charts, span);
    report.when.note = clock_note(present::count_hours(charts, span));
    report.where = counted_exhibit(ChartName::legs, charts, span);
    const auto* legs = std::get_if<chart::LegChart>(&report.where.drawing);
    const bool no_place = legs != nullptr && legs->counts.empty();
    if (no_place && report.where.empty.empty()) report.where.empty = "No place was noted for any cramp.";
    // The charts speak to the person; this speaks of them.
    const bool recorded = any_recorded(charts, span);
    if (!report.course.empty.empty()) report.course.empty = nothing_recorded;
    if (!report.when.empty.empty()) report.when.empty = recorded ? "No cramp has a time." : nothing_recorded;
    if (!report.where.empty.empty())
        report.where.empty = !recorded                                   ? nothing_recorded
                             : no_place && present::cramps_in(*legs) > 0 ? report.where.empty
                                                                         : "There was no cramp.";
    for (Exhibit* exhibit : {&report.course, &report.periods, &report.when, &report.where}) {
        if (!exhibit->empty.empty()) exhibit->note.clear();
    }
}

}  // namespace nightcramp::report
