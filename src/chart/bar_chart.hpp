#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::chart {

struct Bar {
    std::string label;            ///< under the axis: "Mon", "03"
    std::string below;            ///< a second line under it: "51 nights"; may be empty
    std::optional<double> value;  ///< ≥ 0; none: nothing is known, drawn as a gap
    std::string value_text;       ///< over the bar
    std::optional<double> lo;     ///< ends of the 95 % interval
    std::optional<double> hi;
};

/// Bars from 0 with their values in words. There is no axis of values: every bar says its own.
struct BarChart {
    std::vector<Bar> bars;
};

/// Labels that would touch are thinned out evenly. Fills `area` down to the labels.
void draw_bars(Canvas& canvas, const Rect& area, const BarChart& chart, const Palette& palette);

}  // namespace nightcramp::chart
