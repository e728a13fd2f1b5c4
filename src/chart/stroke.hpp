#pragma once

#include "chart/canvas.hpp"

#include <span>
#include <vector>

namespace nightcramp::chart {

/// A line with round ends and round joints. Its pieces overlap, so `color` has to cover.
void round_polyline(Canvas& canvas, std::span<const Point> points, Color color, float width);

/// `on` drawn, `off` left out, and so on; the pattern runs on across corners. Both are more than 0.
void dashed_polyline(Canvas& canvas, std::span<const Point> points, Color color, float width, float on,
                     float off);

/// The line lies inside the rectangle. The pattern begins at the left end of the upper edge.
void dashed_rect(Canvas& canvas, const Rect& rect, Color color, float width, float radius, float on,
                 float off);

/// Lines at 45 degrees that rise to the right, `pitch` apart along either axis and counted from the origin,
/// so that the hatches of neighbours join.
void hatch(Canvas& canvas, const Rect& rect, Color color, float pitch, float width);

/// Points on a circle, both ends among them. In degrees: 0 is right, 90 is down.
[[nodiscard]] std::vector<Point> arc_points(Point centre, float radius, float from, float to);

}  // namespace nightcramp::chart
