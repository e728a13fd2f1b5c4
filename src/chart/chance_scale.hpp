#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

namespace nightcramp::chart {

/// How strong the strongest result is beside what luck alone makes, on one scale from 0.
struct ChanceScale {
    double usual = 0;            ///< half of what luck makes lies below
    double seldom_exceeded = 0;  ///< 19 of 20 lie below
    double strongest = 0;        ///< what the diary shows
};

/// A bar whose filled part luck reaches as a rule, whose hatched part it reaches seldom, and a mark for the
/// diary, with words below. Fills the width; the height is natural_height().
void draw_chance(Canvas& canvas, const Rect& area, const ChanceScale& scale, const Palette& palette);

[[nodiscard]] float natural_height(const ChanceScale& scale);

}  // namespace nightcramp::chart
