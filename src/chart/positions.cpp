#include "chart/positions.hpp"

#include "chart/sketch.hpp"

#include <utility>
#include <vector>

namespace nightcramp::chart {
namespace {

/// A body and what it lies on, on a grid of 100 × 60.
class Bed {
public:
    Bed(Canvas& canvas, const Rect& area, const Palette& palette) : sketch_(canvas, area, palette, 100, 60) {}

    void head(Point centre, float radius = 6.5F) { sketch_.circle(centre, radius, Role::text); }
    void limb(std::vector<Point> points, float thick) { sketch_.line(std::move(points), thick, Role::text); }
    void bed(float thick = 2.5F) { sketch_.line({{4, 49.5F}, {96, 49.5F}}, thick, Role::control); }
    void pillow(const Rect& rect, float radius = 2) { sketch_.fill(rect, radius, Role::control); }
    /// Seen from above; its line lies half inside and half outside of 4 … 96 and 4 … 56.
    void mattress() { sketch_.stroke({3, 3, 94, 54}, 2, 5, Role::control); }
    void knee_roll() { sketch_.circle({65, 40.5F}, 6.5F, Role::accent); }
    void wedge() { sketch_.fill_polygon({{66, 47}, {94, 35}, {94, 47}}, Role::accent); }
    /// Two arrows around the body, each the other one turned half round.
    void turning() {
        constexpr float thick = 2.4F;
        sketch_.line(arc_points({57, 24}, 15, 205, 335), thick, Role::accent);
        sketch_.line({{64.8F, 17.4F}, {70.8F, 17.9F}, {71.6F, 11.8F}}, thick, Role::accent);
        sketch_.line(arc_points({57, 36}, 15, 25, 155), thick, Role::accent);
        sketch_.line({{49.2F, 42.6F}, {43.2F, 42.1F}, {42.4F, 48.2F}}, thick, Role::accent);
    }

private:
    Sketch sketch_;
};

void draw_back(Bed& sketch) {
    sketch.pillow({5, 44.5F, 19, 3.5F});
    sketch.bed();
    sketch.limb({{27, 41}, {50, 41}}, 9);
    sketch.limb({{50, 42}, {72, 42.5F}, {88, 43}}, 6.5F);
    sketch.limb({{88.5F, 42}, {89.5F, 33}}, 5);
    sketch.head({14, 38});
}

void draw_back_with_pillow(Bed& sketch) {
    sketch.pillow({5, 44.5F, 19, 3.5F});
    sketch.bed();
    sketch.knee_roll();
    sketch.limb({{27, 41}, {49, 41}}, 9);
    sketch.limb({{50, 41.5F}, {65, 30}, {82, 42.5F}}, 6.5F);
    sketch.limb({{82.5F, 42}, {85, 33.5F}}, 5);
    sketch.head({14, 38});
}

void draw_side(Bed& sketch) {
    sketch.mattress();
    sketch.pillow({9, 18, 21, 24});
    sketch.limb({{33, 35}, {54, 37}}, 10);
    sketch.limb({{55, 37}, {70, 22}, {84, 36}}, 6.5F);
    sketch.limb({{84, 36}, {90, 33}}, 5);
    sketch.limb({{37, 34}, {49, 24}}, 4.5F);
    sketch.head({21, 31});
}

void draw_front(Bed& sketch) {
    sketch.bed();
    sketch.limb({{27, 42}, {50, 42.5F}}, 9);
    sketch.limb({{50, 43}, {72, 43}, {87, 43}}, 6.5F);
    sketch.limb({{87, 43.5F}, {95, 45}}, 5);
    sketch.limb({{28, 44}, {20, 45.5F}}, 4.5F);
    sketch.head({14, 39});
}

void draw_mixed(Bed& sketch) {
    sketch.mattress();
    sketch.pillow({9, 20, 18, 20});
    sketch.limb({{34, 30}, {54, 30}}, 10);
    sketch.limb({{55, 30}, {86, 30}}, 7);
    sketch.head({20, 30});
    sketch.turning();
}

void draw_feet_lifted(Bed& sketch) {
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
    Bed sketch(canvas, area, palette);
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
