#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::chart {

/// Cramps per night on one side of a change, with its 95 % interval.
struct ChangeSide {
    std::string words;  ///< "21 cramps in 55 nights"
    std::optional<double> rate;
    double lo = 0;
    double hi = 0;
};

/// One change of one thing: before it hollow and dashed, after it filled.
struct ChangeRow {
    std::string name;  ///< "Amlodipine stopped, 9 September 2026"
    ChangeSide before;
    ChangeSide after;
    std::string note;  ///< "too short to compare"; may be empty
};

struct ChangeChart {
    std::vector<ChangeRow> rows;
};

/// One axis of cramps per night for all rows.
void draw_changes(Canvas& canvas, const Rect& area, const ChangeChart& chart, const Palette& palette);

[[nodiscard]] float natural_height(const ChangeChart& chart);

}  // namespace nightcramp::chart
