#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

/// The signs of nights of an experiment; inside this room only.
namespace nightcramp::chart {

/// Where the sign of a night lies that is not counted: smaller, in the middle of its cell.
[[nodiscard]] Rect not_counted_in(const Rect& cell);

/// Drawn with: filled; drawn without: an outline.
void draw_assigned(Canvas& canvas, const Rect& rect, bool with, const Palette& palette);

/// The sign of a legend for nights that are not counted: both kinds, small, side by side. `box` is 20 × 20
/// px.
void draw_not_counted(Canvas& canvas, const Rect& box, const Palette& palette);

/// Done otherwise: through a filled cell, or across an outline and a little beyond it.
void draw_otherwise(Canvas& canvas, const Rect& rect, bool with, const Palette& palette);

}  // namespace nightcramp::chart
