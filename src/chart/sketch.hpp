#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"
#include "chart/stroke.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace nightcramp::chart {

/// Draws on a grid of its own that is as large as fits, in the middle of an area.
class Sketch {
public:
    Sketch(Canvas& canvas, const Rect& area, const Palette& palette, float width, float height)
        : canvas_(canvas),
          palette_(palette),
          unit_(std::min(area.width / width, area.height / height)),
          origin_{area.centre().x - width / 2 * unit_, area.centre().y - height / 2 * unit_} {}

    void circle(Point centre, float radius, Role role) {
        canvas_.fill_circle(at(centre), radius * unit_, palette_[role]);
    }
    /// With round ends and joints.
    void line(std::vector<Point> points, float thick, Role role) {
        for (Point& point : points) point = at(point);
        round_polyline(canvas_, points, palette_[role], thick * unit_);
    }
    void fill(const Rect& rect, float radius, Role role) {
        canvas_.fill_rect(at(rect), palette_[role], radius * unit_);
    }
    void stroke(const Rect& rect, float width, float radius, Role role) {
        canvas_.stroke_rect(at(rect), palette_[role], width * unit_, radius * unit_);
    }
    void fill_polygon(std::vector<Point> corners, Role role) {
        for (Point& corner : corners) corner = at(corner);
        canvas_.fill_polygon(corners, palette_[role], true);
    }

private:
    [[nodiscard]] Point at(Point grid) const {
        return {origin_.x + grid.x * unit_, origin_.y + grid.y * unit_};
    }
    [[nodiscard]] Rect at(const Rect& grid) const {
        return {origin_.x + grid.x * unit_, origin_.y + grid.y * unit_, grid.width * unit_,
                grid.height * unit_};
    }

    Canvas& canvas_;
    const Palette& palette_;
    float unit_;
    Point origin_;
};

}  // namespace nightcramp::chart
