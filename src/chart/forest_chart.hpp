#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::chart {

/// What may be said of a habit; the look of its interval.
enum class Look { cannot_tell, little_difference, probably_fewer, probably_more, fewer, more, sealed };

/// Rate ratios with a 95 % interval; an end may be 0 or infinite.
struct RatioInterval {
    double point = 1;
    double lo = 1;
    double hi = 1;
};

struct ForestRow {
    std::string name;
    std::string detail;                  ///< below the name: the amount that the ratio is about; may be empty
    std::optional<RatioInterval> ratio;  ///< none: too early
    std::string with;                    ///< "48 of 187"
    std::string without;
    Look look = Look::cannot_tell;
    std::string result;  ///< "Probably fewer"
};

struct ForestChart {
    std::vector<ForestRow> rows;
};

/// Where a rate ratio lies on the logarithmic axis, from a third (left) to three times (right); beyond the
/// ends where it is beyond them.
[[nodiscard]] float ratio_x(const Rect& plot, double ratio);

/// Interval and point in the look of the answer; an interval that leaves the plot ends in an arrow head.
void draw_ratio(Canvas& canvas, const Rect& plot, float y, const RatioInterval& ratio, Look look,
                const Palette& palette);

/// The band that is too small to matter (0.8 … 1.25) and the line at "same", over the height of `plot`.
void draw_ratio_ground(Canvas& canvas, const Rect& plot, const Palette& palette);

/// "half", "same", "double", centred at `y`.
void draw_ratio_labels(Canvas& canvas, const Rect& plot, float y, const Palette& palette);

/// Name, interval, counts and result in columns; in less than 640 px the counts stand under the name.
void draw_forest(Canvas& canvas, const Rect& area, const ForestChart& chart, const Palette& palette);

[[nodiscard]] float natural_height(const ForestChart& chart, float width);

/// Where the row of that place is drawn, over the whole width.
[[nodiscard]] Rect forest_row(const Rect& area, const ForestChart& chart, std::size_t place);

}  // namespace nightcramp::chart
