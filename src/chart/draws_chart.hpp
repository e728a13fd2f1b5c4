#pragma once

#include "chart/canvas.hpp"
#include "chart/forest_chart.hpp"
#include "chart/palette.hpp"

#include <string>
#include <vector>

namespace nightcramp::chart {

/// Draws whose statistic lies between two values.
struct DrawsBar {
    double from = 0;
    double to = 0;   ///< > from
    int draws = 0;   ///< ≥ 0
    int as_far = 0;  ///< of those: at least as far from 0 as the one that was made, 0 … draws
};

/// What chance alone would have made, and what came out.
struct DrawsChart {
    std::vector<DrawsBar> bars;  ///< side by side, ascending, as far to the left of 0 as to the right
    double yours = 0;            ///< the statistic of the draw that was made
    std::string fewer;           ///< at the left end: "fewer on nights with stretching"
    std::string more;            ///< at the right end
    std::string sentence;        ///< below: how many draws of how many
};

/// A histogram around 0. Draws at least as far out as the one that was made stand out on both
/// sides, and a legend says so; words that find no room at the ends are cut to "fewer" and "more".
void draw_draws(Canvas& canvas, const Rect& area, const DrawsChart& chart, const Palette& palette);

[[nodiscard]] float natural_height(const DrawsChart& chart, float width);

/// Where the bar of that place stands, over the whole height of the plot; for the mouse.
[[nodiscard]] Rect draws_bar(const Rect& area, const DrawsChart& chart, std::size_t place);

}  // namespace nightcramp::chart
