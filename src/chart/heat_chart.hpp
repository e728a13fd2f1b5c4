#pragma once

#include "chart/canvas.hpp"
#include "chart/night_cell.hpp"
#include "chart/palette.hpp"
#include "chart/time_axis.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace nightcramp::chart {

/// Weeks of nights as columns of seven cells.
struct HeatChart {
    Day first{};                   ///< of the first column's first row; a day on which weeks begin
    std::vector<NightCell> cells;  ///< a whole number of weeks
    std::optional<Day> selected;

    [[nodiscard]] int weeks() const { return static_cast<int>(cells.size() / 7); }
};

/// Where the cells are: 10 … 20 px wide and 3 px apart, or smaller where `area` is not wide enough for all
/// weeks. Left of them the days of the week, above them the months.
struct HeatPlan {
    float cell = 10;
    float pitch = 13;
    Point origin;  ///< of the first cell

    [[nodiscard]] Rect rect_of(const HeatChart& chart, Day night) const;
};

[[nodiscard]] HeatPlan plan_heat(const HeatChart& chart, const Rect& area);

/// With months, days of the week and the legend under it.
void draw_heat(Canvas& canvas, const Rect& area, const HeatChart& chart, const Palette& palette);

/// Months, seven rows and the legend, which may take two lines.
[[nodiscard]] float natural_height(const HeatChart& chart, float width);

/// The night of the cell under `at`, gaps between cells included; none outside, and where nothing is drawn.
[[nodiscard]] std::optional<Day> night_at(const HeatPlan& plan, const HeatChart& chart, Point at);

}  // namespace nightcramp::chart
