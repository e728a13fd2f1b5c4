#pragma once

#include "present/count_charts.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// Rates of one period after the other, never pooled.
struct PeriodRates {
    std::string title;                      ///< "Month by month"
    std::string unit;                       ///< "month", "quarter", "year"
    std::vector<RateRow> rows;              ///< labels "Nov 2026", "2026, October to December", "2026"
    std::vector<std::string> short_labels;  ///< of each row: "Nov", "Q4 26", "2026"
};

/// Months where there are at most 15 of them, else quarters where there are at most 16, else years.
[[nodiscard]] PeriodRates period_rates(const ChartSource& source, const DateSpan& span);
/// Under each bar its cramp nights of recorded nights: "9/22".
[[nodiscard]] chart::BarChart period_bars(const PeriodRates& periods);

}  // namespace nightcramp::present
