#include "present/calendar_charts.hpp"

#include "present/calendar_words.hpp"
#include "present/span_nights.hpp"
#include "present/time_series.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using chart::CellKind;
using chart::NightCell;
using std::chrono::year_month;
using std::chrono::year_month_day;

/// The last day on which weeks begin that is not after `date`.
Date week_of(Date date, std::chrono::weekday week_start) {
    return date - (std::chrono::weekday(date) - week_start);
}

NightCell cell_of(const ChartSource& source, Date date, const Night* night, Date first) {
    const auto cramps = night == nullptr ? std::nullopt : cramps_of(*night);
    if (cramps) return {CellKind::recorded, *cramps};
    if (date > source.newest) return {CellKind::to_come, 0};
    return {date < first ? CellKind::outside : CellKind::gap, 0};
}

/// One for each date from `from` on. Dates before `first` are outside unless they are recorded.
std::vector<NightCell> cells(const ChartSource& source, Date from, int count, Date first) {
    const DateSpan span{from, from + days(count - 1)};
    const auto nights = within(source.nights, span);
    auto night = nights.begin();
    std::vector<NightCell> cells;
    for (Date date = span.first; date <= span.last; date += days(1)) {
        const bool is_known = night != nights.end() && night->date == date;
        cells.push_back(cell_of(source, date, is_known ? &*night++ : nullptr, first));
    }
    return cells;
}

std::string month_and_year(Date date) {
    return fmt::format("{} {}", month_name(date), year_of(date));
}

struct MonthTotals {
    int recorded = 0;
    int cramp_nights = 0;
    int cramps = 0;
};

MonthTotals totals_of(const ChartSource& source, year_month month) {
    MonthTotals totals;
    const DateSpan span{Date(month / 1), Date(month / std::chrono::last)};
    for (const Night& night : within(source.nights, span)) {
        const auto cramps = cramps_of(night);
        if (!cramps) continue;
        ++totals.recorded;
        totals.cramps += *cramps;
        if (*cramps > 0) ++totals.cramp_nights;
    }
    return totals;
}

std::string month_words(year_month month, Date newest) {
    const Date first(month / 1);
    return month.year() == year_month_day(newest).year() ? month_name(first) : month_and_year(first);
}

MonthCount count_of(const ChartSource& source, year_month month, const MonthTotals& totals) {
    return {month_words(month, source.newest), fmt::format("{} of {}", totals.cramp_nights, totals.recorded),
            std::to_string(totals.cramps)};
}

}  // namespace

chart::HeatChart heat_chart(const ChartSource& source, Date last, int weeks) {
    chart::HeatChart heat;
    heat.first = week_of(last, source.week_start) - days(7 * (weeks - 1));
    heat.cells = cells(source, heat.first, 7 * weeks, diary_span(source).first);
    return heat;
}

std::string heat_title(const chart::HeatChart& heat) {
    std::optional<Date> first;
    std::optional<Date> last;
    for (std::size_t i = 0; i < heat.cells.size(); ++i) {
        const CellKind kind = heat.cells[i].kind;
        if (kind == CellKind::outside || kind == CellKind::to_come) continue;
        const Date date = heat.first + days(static_cast<int>(i));
        if (!first) first = date;
        last = date;
    }
    if (!first) return month_and_year(heat.first + days(static_cast<int>(heat.cells.size()) - 1));
    if (year_of(*first) != year_of(*last)) {
        return fmt::format("{} to {}", month_and_year(*first), month_and_year(*last));
    }
    if (month_name(*first) == month_name(*last)) return month_and_year(*last);
    return fmt::format("{} to {}", month_name(*first), month_and_year(*last));
}

std::string heat_counts(const chart::HeatChart& heat) {
    int nights = 0;
    int recorded = 0;
    int with_cramps = 0;
    for (const NightCell& cell : heat.cells) {
        if (cell.kind == CellKind::outside || cell.kind == CellKind::to_come) continue;
        ++nights;
        if (cell.kind != CellKind::recorded) continue;
        ++recorded;
        if (cell.cramps > 0) ++with_cramps;
    }
    return fmt::format("{} of {} {} recorded · {} with cramps", recorded, nights,
                       nights == 1 ? "night" : "nights", with_cramps);
}

chart::MonthChart month_chart(const ChartSource& source, year_month month) {
    chart::MonthChart chart;
    chart.month = month;
    chart.first = week_of(Date(month / 1), source.week_start);
    chart.cells = cells(source, chart.first, 42, diary_span(source).first);
    for (std::size_t i = 0; i < chart.cells.size(); ++i) {
        // Every day of the month can be seen and chosen, also before the diary begins.
        const year_month_day date(chart.first + days(static_cast<int>(i)));
        const bool of_month = date.year() / date.month() == month;
        if (of_month && chart.cells[i].kind == CellKind::outside) chart.cells[i].kind = CellKind::gap;
    }
    return chart;
}

MonthComparison compare_months(const ChartSource& source, year_month month) {
    const year_month before = month - std::chrono::months(1);
    const MonthTotals now = totals_of(source, month);
    const MonthTotals then = totals_of(source, before);
    MonthComparison comparison;
    comparison.rows = {count_of(source, month, now), count_of(source, before, then)};
    const bool goes_on = Date(month / std::chrono::last) > source.newest;
    comparison.sentence =
        fmt::format("{} has {} recorded {}, {} {}{}.", month_words(before, source.newest), then.recorded,
                    then.recorded == 1 ? "night" : "nights", month_words(month, source.newest), now.recorded,
                    goes_on ? " so far" : "");
    return comparison;
}

}  // namespace nightcramp::present
