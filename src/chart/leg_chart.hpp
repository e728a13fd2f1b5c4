#pragma once

#include "chart/legs.hpp"

#include <string>
#include <vector>

namespace nightcramp::chart {

/// Cramps of one place.
struct LegCount {
    LegRegion region = LegRegion::calf;
    LegSide side = LegSide::left;
    int count = 0;
};

/// A line of the list beside the legs.
struct LegRow {
    std::string name;  ///< "Left calf"
    int count = 0;
    bool quiet = false;  ///< not clear: "Side or place not said"
};

/// Where the cramps were: regions shaded by their share of the largest count (h0 … h3), and the numbers.
struct LegChart {
    std::vector<LegCount> counts;  ///< each place once
    std::vector<LegRow> rows;      ///< in the order in which they are read
    bool shows_front = false;      ///< the front view has something that the back view has not
    bool shows_back = true;
};

/// The list stands right of the legs where there is room for it (from 260 px on), else below.
void draw_leg_chart(Canvas& canvas, const Rect& area, const LegChart& chart, const Palette& palette);

/// The height that it needs in this width.
[[nodiscard]] float natural_height(const LegChart& chart, float width);

}  // namespace nightcramp::chart
