#pragma once

#include "chart/canvas.hpp"

/// The signs of series, centred; `size` is their width.
namespace nightcramp::chart {

void fill_square(Canvas& canvas, Point centre, float size, Color color);
void fill_diamond(Canvas& canvas, Point centre, float size, Color color);
void stroke_diamond(Canvas& canvas, Point centre, float size, Color color, float width);

}  // namespace nightcramp::chart
