#include "present/period_rates.hpp"

#include "chart/ticks.hpp"
#include "present/effect_words.hpp"
#include "present/rate_parts.hpp"
#include "present/span_nights.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using std::chrono::year_month;

constexpr int most_months = 15;
constexpr int most_quarters = 16;
constexpr int quarter = 3;
constexpr int year = 12;

/// Months since the year 0.
int number_of(year_month month) {
    return 12 * static_cast<int>(month.year()) + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
}

int length_of(const DateSpan& span) {
    const int months = number_of(month_of(span.last)) - number_of(month_of(span.first)) + 1;
    if (months <= most_months) return 1;
    const int quarters = number_of(month_of(span.last)) / quarter - number_of(month_of(span.first)) / quarter;
    return quarters < most_quarters ? quarter : year;
}

std::string label_of(int period, int length) {
    const int month = period * length;
    const std::chrono::month named{static_cast<unsigned>(month % 12 + 1)};
    if (length == 1) return fmt::format("{} {}", chart::month_label(named), month / 12);
    if (length == year) return std::to_string(month / 12);
    constexpr std::array<std::string_view, 4> spans{"January to March", "April to June", "July to September",
                                                    "October to December"};
    return fmt::format("{}, {}", month / 12, spans.at(static_cast<std::size_t>(month % 12 / quarter)));
}

std::string short_label_of(int period, int length) {
    const int month = period * length;
    if (length == 1)
        return std::string(chart::month_label(std::chrono::month{static_cast<unsigned>(month % 12 + 1)}));
    if (length == year) return std::to_string(month / 12);
    return fmt::format("Q{} {:02}", month % 12 / quarter + 1, month / 12 % 100);
}

}  // namespace

PeriodRates period_rates(const ChartSource& source, const DateSpan& span) {
    const DateSpan kept = kept_in_diary(source, span);
    const int length = kept.last < kept.first ? 1 : length_of(kept);
    PeriodRates periods;
    periods.title = length == 1         ? "Month by month"
                    : length == quarter ? "Quarter by quarter"
                                        : "Year by year";
    periods.unit = length == 1 ? "month" : length == quarter ? "quarter" : "year";
    if (kept.last < kept.first) return periods;
    const int first = number_of(month_of(kept.first)) / length;
    const int last = number_of(month_of(kept.last)) / length;
    for (int period = first; period <= last; ++period) {
        periods.rows.push_back({label_of(period, length)});
        periods.short_labels.push_back(short_label_of(period, length));
    }
    for (const Night& night : within(source.nights, kept)) {
        const int place = number_of(month_of(night.date)) / length - first;
        add_night(periods.rows[static_cast<std::size_t>(place)], night);
    }
    bound(periods.rows, source);
    return periods;
}

chart::BarChart period_bars(const PeriodRates& periods) {
    chart::BarChart chart = rate_bars(periods.rows);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const RateRow& row = periods.rows[i];
        chart.bars[i].label = periods.short_labels[i];
        chart.bars[i].below = fmt::format("{}/{}", row.cramp_nights, row.nights);
    }
    return chart;
}

}  // namespace nightcramp::present
