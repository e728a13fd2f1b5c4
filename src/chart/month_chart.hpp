#pragma once

#include "chart/canvas.hpp"
#include "chart/night_cell.hpp"
#include "chart/palette.hpp"
#include "chart/time_axis.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace nightcramp::chart {

/// A month as weeks in rows, with the days of the months around it that fill them.
struct MonthChart {
    std::chrono::year_month month{};
    Day first{};                   ///< of the upper left cell; a day on which weeks begin
    std::vector<NightCell> cells;  ///< six weeks: 42 of them
    std::optional<Day> selected;
    std::optional<Day> hovered;
};

/// Rows of 48 px, or less where `area` is lower; a line with the days of the week above.
struct MonthPlan {
    Rect grid;
    float gap = 4;
    float row = 48;

    [[nodiscard]] Rect rect_of(const MonthChart& chart, Day night) const;
};

[[nodiscard]] MonthPlan plan_month(const MonthChart& chart, const Rect& area);

/// A dot for each cramp, up to three; "4" and so on where there are more.
void draw_month(Canvas& canvas, const Rect& area, const MonthChart& chart, const Palette& palette);

[[nodiscard]] float natural_height(const MonthChart& chart);

[[nodiscard]] std::optional<Day> night_at(const MonthPlan& plan, const MonthChart& chart, Point at);

}  // namespace nightcramp::chart
