#include "chart/stroke.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace nightcramp::chart {
namespace {

float length(Point way) {
    return std::hypot(way.x, way.y);
}

Point between(Point from, Point to, float share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

/// More than 30 degrees: the corner of a mitred joint would stand out.
bool turns_sharply(Point before, Point at, Point after) {
    const Point in = at - before;
    const Point out = after - at;
    constexpr float cosine = 0.866F;
    return in.x * out.x + in.y * out.y < cosine * length(in) * length(out);
}

}  // namespace

void round_polyline(Canvas& canvas, std::span<const Point> points, Color color, float width) {
    if (points.empty()) return;
    canvas.fill_circle(points.front(), width / 2, color);
    std::size_t begin = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const bool last = i + 1 == points.size();
        if (!last && !turns_sharply(points[i - 1], points[i], points[i + 1])) continue;
        canvas.polyline(points.subspan(begin, i + 1 - begin), color, width);
        canvas.fill_circle(points[i], width / 2, color);
        begin = i;
    }
}

void dashed_polyline(Canvas& canvas, std::span<const Point> points, Color color, float width, float on,
                     float off) {
    assert(on > 0 && off > 0);
    bool drawn = true;
    float left = on;  // of the dash, or of the space between two
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point from = points[i - 1];
        const Point to = points[i];
        const float way = length(to - from);
        float done = 0;
        while (done < way) {
            const float step = std::min(left, way - done);
            if (drawn) {
                const std::array<Point, 2> piece{between(from, to, done / way),
                                                 between(from, to, (done + step) / way)};
                canvas.polyline(piece, color, width);
            }
            done += step;
            left -= step;
            if (left > 0) continue;
            drawn = !drawn;
            left = drawn ? on : off;
        }
    }
}

void dashed_rect(Canvas& canvas, const Rect& rect, Color color, float width, float radius, float on,
                 float off) {
    const Rect line = rect.inset(width / 2);
    const float bend = std::clamp(radius - width / 2, 0.0F, std::min(line.width, line.height) / 2);
    const Rect centres = line.inset(bend);
    const std::array<Point, 4> corners{{{centres.right(), centres.y},
                                        {centres.right(), centres.bottom()},
                                        {centres.x, centres.bottom()},
                                        {centres.x, centres.y}}};
    std::vector<Point> points{{centres.x, line.y}};
    float from = -90;
    for (const Point corner : corners) {
        const std::vector<Point> arc = arc_points(corner, bend, from, from + 90);
        points.insert(points.end(), arc.begin(), arc.end());
        from += 90;
    }
    dashed_polyline(canvas, points, color, width, on, off);
}

void hatch(Canvas& canvas, const Rect& rect, Color color, float pitch, float width) {
    assert(pitch > 0);
    // On each line x + y is the same, a multiple of the pitch.
    const float last = rect.right() + rect.bottom();
    for (float line = std::floor((rect.x + rect.y) / pitch) + 1; line * pitch < last; ++line) {
        const float sum = line * pitch;
        const float left = std::max(rect.x, sum - rect.bottom());
        const float right = std::min(rect.right(), sum - rect.y);
        if (right > left)
            canvas.polyline(std::array<Point, 2>{{{left, sum - left}, {right, sum - right}}}, color, width);
    }
}

std::vector<Point> arc_points(Point centre, float radius, float from, float to) {
    constexpr float degree = std::numbers::pi_v<float> / 180;
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) / 15)));
    std::vector<Point> points;
    points.reserve(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i <= steps; ++i) {
        const float angle = degree * (from + (to - from) * static_cast<float>(i) / static_cast<float>(steps));
        points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return points;
}

}  // namespace nightcramp::chart
