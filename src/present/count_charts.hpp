#pragma once

#include "chart/bar_chart.hpp"
#include "chart/leg_chart.hpp"
#include "present/charts.hpp"

#include <array>
#include <string>
#include <vector>

/// What was counted in the nights of a span. Unknown places, times and nights are told and never guessed.
namespace nightcramp::present {

/// Cramps by the hour of the clock, and those that have none.
struct ClockCounts {
    std::array<int, 24> by_hour{};  ///< 0 = midnight to one
    int timed = 0;
    int before_waking = 0;  ///< "just before waking" was said instead of a time
    int untimed = 0;        ///< neither
};
[[nodiscard]] ClockCounts count_hours(const ChartSource& source, const DateSpan& span);
/// Hours from the first to the last that is needed, across midnight, 22 to 07 at least.
[[nodiscard]] std::vector<int> shown_hours(const ClockCounts& counts);
[[nodiscard]] chart::BarChart clock_bars(const ClockCounts& counts, ClockStyle style);
[[nodiscard]] std::string clock_subtitle(const ClockCounts& counts);

/// Every place that was said, and how often: as it was said, the most frequent first; those without a side
/// or a muscle after them.
[[nodiscard]] std::vector<chart::LegRow> leg_rows(const ChartSource& source, const DateSpan& span);
/// The places of the picture, and the list in short. "Both" counts on either side of the picture and once in
/// the list.
[[nodiscard]] chart::LegChart leg_chart(const ChartSource& source, const DateSpan& span);
[[nodiscard]] std::string leg_subtitle(const chart::LegChart& legs);
/// Of the list: each cramp once.
[[nodiscard]] int cramps_in(const chart::LegChart& legs);

/// Recorded nights of one weekday or month.
struct RateRow {
    std::string label;  ///< "Mon", "Nov 2026"
    int nights = 0;
    int cramp_nights = 0;
    int cramps = 0;
    double lo = 0;  ///< cramps per night, exact Poisson at 95 %, counts over the diary's overdispersion
    double hi = 0;
};
[[nodiscard]] std::vector<RateRow> weekday_rates(const ChartSource& source, const DateSpan& span);
/// The months of the span in their order, or the twelve months of all years where there are more than 13.
[[nodiscard]] std::vector<RateRow> month_rates(const ChartSource& source, const DateSpan& span);
[[nodiscard]] chart::BarChart rate_bars(const std::vector<RateRow>& rows);
/// Of the nights of the diary in the span.
[[nodiscard]] bool pools_years(const ChartSource& source, const DateSpan& span);

}  // namespace nightcramp::present
