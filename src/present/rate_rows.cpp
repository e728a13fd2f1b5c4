#include "analysis/proportion.hpp"
#include "chart/ticks.hpp"
#include "present/count_charts.hpp"
#include "present/effect_words.hpp"
#include "present/habit_talk.hpp"
#include "present/rate_parts.hpp"
#include "present/running_average.hpp"
#include "present/span_nights.hpp"
#include "present/time_series.hpp"

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr int most_months_apart = 13;  ///< in their own order; beyond it years are pooled

}  // namespace

void add_night(RateRow& row, const Night& night) {
    const auto cramps = cramps_of(night);
    if (!cramps) return;
    ++row.nights;
    row.cramps += *cramps;
    if (*cramps > 0) ++row.cramp_nights;
}

void bound(std::vector<RateRow>& rows, const ChartSource& source) {
    const double kappa = overdispersion(cramp_counts(source, diary_span(source)));
    for (RateRow& row : rows) {
        if (row.nights == 0) continue;
        const analysis::Bounds bounds = analysis::poisson_rate(row.cramps / kappa, row.nights / kappa);
        row.lo = bounds.lo;
        row.hi = bounds.hi;
    }
}

year_month month_of(Date date) {
    const year_month_day parts(date);
    return parts.year() / parts.month();
}

DateSpan kept_in_diary(const ChartSource& source, const DateSpan& span) {
    const DateSpan diary = diary_span(source);
    return {std::max(span.first, diary.first), std::min(span.last, diary.last)};
}

std::vector<RateRow> weekday_rates(const ChartSource& source, const DateSpan& span) {
    std::vector<RateRow> rows(7);
    for (int i = 0; i < 7; ++i) {
        rows[static_cast<std::size_t>(i)].label =
            std::string(chart::weekday_label(source.week_start + days(i)));
    }
    for (const Night& night : within(source.nights, span)) {
        const days place = std::chrono::weekday(night.date) - source.week_start;
        add_night(rows[static_cast<std::size_t>(place.count())], night);
    }
    bound(rows, source);
    return rows;
}

bool pools_years(const ChartSource& source, const DateSpan& span) {
    const DateSpan kept = kept_in_diary(source, span);
    return (month_of(kept.last) - month_of(kept.first)).count() + 1 > most_months_apart;
}

std::vector<RateRow> month_rates(const ChartSource& source, const DateSpan& span) {
    const DateSpan kept = kept_in_diary(source, span);
    std::vector<RateRow> rows;
    if (kept.last < kept.first) return rows;
    const bool pooled = pools_years(source, kept);
    const year_month first =
        pooled ? month_of(kept.first).year() / std::chrono::January : month_of(kept.first);
    const int count = pooled ? 12 : static_cast<int>((month_of(kept.last) - first).count()) + 1;
    for (int i = 0; i < count; ++i) {
        const year_month month = first + std::chrono::months(i);
        std::string label(chart::month_label(month.month()));
        if (!pooled) label += fmt::format(" {}", static_cast<int>(month.year()));
        rows.push_back({label});
    }
    for (const Night& night : within(source.nights, kept)) {
        const year_month month = month_of(night.date);
        const int place = pooled ? static_cast<int>(static_cast<unsigned>(month.month())) - 1
                                 : static_cast<int>((month - first).count());
        add_night(rows[static_cast<std::size_t>(place)], night);
    }
    bound(rows, source);
    return rows;
}

chart::BarChart rate_bars(const std::vector<RateRow>& rows) {
    chart::BarChart chart;
    for (const RateRow& row : rows) {
        chart::Bar bar;
        bar.label = row.label;
        bar.below = counted(row.nights, "night", "nights");
        if (row.nights > 0) {
            const double rate = static_cast<double>(row.cramps) / row.nights;
            bar.value = rate;
            bar.value_text = rate_text(rate);
            bar.lo = row.lo;
            bar.hi = row.hi;
        }
        chart.bars.push_back(bar);
    }
    return chart;
}

}  // namespace nightcramp::present
