#include "chart/positions.hpp"

#include "chart/stroke.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace nightcramp::chart {
namespace {

/// Draws on a grid of 100 × 60.
class Sketch {
public:
    Sketch(Canvas& canvas, const Rect& area, const Palette& palette)
        : canvas_(canvas),
          palette_(palette),
          unit_(std::min(area.width / 100, area.height / 60)),
          origin_{area.centre().x - 50 * unit_, area.centre().y - 30 * unit_} {}

    void head(Point centre, float radius = 6.5F) { circle(centre, radius, Role::text); }
    void limb(std::initializer_list<Point> points, float thick) { line(points, thick, Role::text); }
    void bed(float thick = 2.5F) { line({{4, 49.5F}, {96, 49.5F}}, thick, Role::control); }
    void pillow(const Rect& rect, float radius = 2) {
        canvas_.fill_rect(at(rect), palette_[Role::control], radius * unit_);
    }
    /// Seen from above; its line lies half inside and half outside of 4 … 96 and 4 … 56.
    void mattress() {
        canvas_.stroke_rect(at({3, 3, 94, 54}), palette_[Role::control], 2 * unit_, 5 * unit_);
    }
    void knee_roll() { circle({65, 40.5F}, 6.5F, Role::accent); }
    void wedge() {
        const std::array<Point, 3> corners{at(Point{66, 47}), at(Point{94, 35}), at(Point{94, 47})};
        canvas_.fill_polygon(corners, palette_[Role::accent], true);
    }
    /// Two arrows around the body, each the other one turned half round.
    void turning() {
        constexpr float thick = 2.4F;
        line(arc_points({57, 24}, 15, 205, 335), thick, Role::accent);
        line({{64.8F, 17.4F}, {70.8F, 17.9F}, {71.6F, 11.8F}}, thick, Role::accent);
        line(arc_points({57, 36}, 15, 25, 155), thick, Role::accent);
        line({{49.2F, 42.6F}, {43.2F, 42.1F}, {42.4F, 48.2F}}, thick, Role::accent);
    }

private:
    [[nodiscard]] Point at(Point grid) const {
        return {origin_.x + grid.x * unit_, origin_.y + grid.y * unit_};
    }
    [[nodiscard]] Rect at(const Rect& grid) const {
        return {origin_.x + grid.x * unit_, origin_.y + grid.y * unit_, grid.width * unit_,
                grid.height * unit_};
    }
    void circle(Point centre, float radius, Role role) {
        canvas_.fill_circle(at(centre), radius * unit_, palette_[role]);
    }
    void line(std::vector<Point> points, float thick, Role role) {
        for (Point& point : points) point = at(point);
        round_polyline(canvas_, points, palette_[role], thick * unit_);
    }

    Canvas& canvas_;
    const Palette& palette_;
    float unit_;
    Point origin_;
};

void draw_back(Sketch& sketch) {
    sketch.pillow({5, 44.5F, 19, 3.5F});
    sketch.bed();
    sketch.limb({{27, 41}, {50, 41}}, 9);
    sketch.limb({{50, 42}, {72, 42.5F}, {88, 43}}, 6.5F);
    sketch.limb({{88.5F, 42}, {89.5F, 33}}, 5);
    sketch.head({14, 38});
}

void draw_back_with_pillow(Sketch& sketch) {
    sketch.pillow({5, 44.5F, 19, 3.5F});
    sketch.bed();
    sketch.knee_roll();
    sketch.limb({{27, 41}, {49, 41}}, 9);
    sketch.limb({{50, 41.5F}, {65, 30}, {82, 42.5F}}, 6.5F);
    sketch.limb({{82.5F, 42}, {85, 33.5F}}, 5);
    sketch.head({14, 38});
}

void draw_side(Sketch& sketch) {
    sketch.mattress();
    sketch.pillow({9, 18, 21, 24});
    sketch.limb({{33, 35}, {54, 37}}, 10);
    sketch.limb({{55, 37}, {70, 22}, {84, 36}}, 6.5F);
    sketch.limb({{84, 36}, {90, 33}}, 5);
    sketch.limb({{37, 34}, {49, 24}}, 4.5F);
    sketch.head({21, 31});
}

void draw_front(Sketch& sketch) {
    sketch.bed();
    sketch.limb({{27, 42}, {50, 42.5F}}, 9);
    sketch.limb({{50, 43}, {72, 43}, {87, 43}}, 6.5F);
    sketch.limb({{87, 43.5F}, {95, 45}}, 5);
    sketch.limb({{28, 44}, {20, 45.5F}}, 4.5F);
    sketch.head({14, 39});
}

void draw_mixed(Sketch& sketch) {
    sketch.mattress();
    sketch.pillow({9, 20, 18, 20});
    sketch.limb({{34, 30}, {54, 30}}, 10);
    sketch.limb({{55, 30}, {86, 30}}, 7);
    sketch.head({20, 30});
    sketch.turning();
}

void draw_feet_lifted(Sketch& sketch) {
    sketch.wedge();
    sketch.pillow({5, 43.5F, 19, 3.5F}, 1.5F);
    sketch.bed(2);
    sketch.limb({{27, 41.5F}, {50, 41.5F}}, 8.5F);
    sketch.limb({{50, 42}, {68, 40}, {88, 32}}, 6);
    sketch.limb({{88.5F, 31.5F}, {87, 23}}, 4.5F);
    sketch.head({14, 38}, 6.2F);
}

}  // namespace

void draw_position(Canvas& canvas, SleepDrawing drawing, const Rect& area, const Palette& palette) {
    Sketch sketch(canvas, area, palette);
    switch (drawing) {
        case SleepDrawing::back:
            return draw_back(sketch);
        case SleepDrawing::back_with_pillow:
            return draw_back_with_pillow(sketch);
        case SleepDrawing::side:
            return draw_side(sketch);
        case SleepDrawing::front:
            return draw_front(sketch);
        case SleepDrawing::mixed:
            return draw_mixed(sketch);
        case SleepDrawing::feet_lifted:
            return draw_feet_lifted(sketch);
    }
}

}  // namespace nightcramp::chart
