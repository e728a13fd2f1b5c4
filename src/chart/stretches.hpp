#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

namespace nightcramp::chart {

/// A stretch, as a picture: the part that is stretched is drawn in `accent`.
enum class Stretch { calf, hamstrings, sitting };

/// `area` is 100 : 80; in a box of another shape the drawing is as large as fits, in the middle.
void draw_stretch(Canvas& canvas, Stretch stretch, const Rect& area, const Palette& palette);

}  // namespace nightcramp::chart
