#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

namespace nightcramp::chart {

/// How a person lies, as a picture.
enum class SleepDrawing { back, back_with_pillow, side, front, mixed, feet_lifted };

/// `area` is 100 : 60; in a box of another shape the drawing is as large as fits, in the middle.
void draw_position(Canvas& canvas, SleepDrawing drawing, const Rect& area, const Palette& palette);

}  // namespace nightcramp::chart
