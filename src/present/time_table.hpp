#pragma once

#include "chart/time_chart.hpp"
#include "diary/date.hpp"
#include "present/chart_table.hpp"

namespace nightcramp::present {

/// What the panels of the chart draw, one row for each of its nights in the span.
[[nodiscard]] ChartTable time_table(const chart::TimeChart& chart, const DateSpan& span);

/// Three decimals; empty for what is not finite.
[[nodiscard]] std::string three_decimals(double value);

}  // namespace nightcramp::present
