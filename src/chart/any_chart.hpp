#pragma once

#include "chart/bar_chart.hpp"
#include "chart/change_chart.hpp"
#include "chart/draws_chart.hpp"
#include "chart/forest_chart.hpp"
#include "chart/heat_chart.hpp"
#include "chart/leg_chart.hpp"
#include "chart/month_chart.hpp"
#include "chart/time_chart.hpp"
#include "chart/trial_chart.hpp"

#include <variant>

namespace nightcramp::chart {

using AnyChart = std::variant<TimeChart, BarChart, LegChart, HeatChart, MonthChart, ForestChart, ChangeChart,
                              TrialChart, DrawsChart>;

/// Draws the chart onto `surface`, as it is at first: a chart of time with the view that it comes with.
void draw(Canvas& canvas, const Rect& area, const AnyChart& chart, const Palette& palette);

/// The height at which it looks best in this width.
[[nodiscard]] float natural_height(const AnyChart& chart, float width);

}  // namespace nightcramp::chart
