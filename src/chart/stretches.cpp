#include "chart/stretches.hpp"

#include "chart/sketch.hpp"

namespace nightcramp::chart {
namespace {

constexpr float body = 8;
constexpr float limb = 6;
constexpr float ground = 2.5F;

void draw_floor(Sketch& sketch) {
    sketch.line({{6, 76}, {94, 76}}, ground, Role::control);
}

/// Facing a wall, one leg a step back with its heel down.
void draw_calf(Sketch& sketch) {
    draw_floor(sketch);
    sketch.fill({87, 6, 4, 70}, 1, Role::control);
    sketch.circle({66, 16}, 6.5F, Role::text);
    sketch.line({{61, 28}, {48, 47}}, body, Role::text);
    sketch.line({{61, 28}, {84, 25}}, 5, Role::text);
    sketch.line({{48, 49}, {61, 59}, {59, 72.5F}, {67, 72.5F}}, limb, Role::text);
    sketch.line({{48, 49}, {34, 60}}, limb, Role::text);
    sketch.line({{34, 60}, {20, 72}}, limb, Role::accent);
    sketch.line({{20, 72.5F}, {28, 72.5F}}, limb, Role::text);
}

/// One heel on a low stool with the knee straight, leaning forward from the hips.
void draw_hamstrings(Sketch& sketch) {
    draw_floor(sketch);
    sketch.fill({68, 60, 20, 3}, 1, Role::control);
    sketch.line({{71, 63}, {70, 75}}, 2, Role::control);
    sketch.line({{85, 63}, {86, 75}}, 2, Role::control);
    sketch.circle({59, 13}, 6.5F, Role::text);
    sketch.line({{52, 24}, {36, 42}}, body, Role::text);
    sketch.line({{52, 26}, {61, 44}}, 5, Role::text);
    sketch.line({{35, 45}, {35, 72.5F}, {42, 72.5F}}, limb, Role::text);
    sketch.line({{37, 45}, {56, 51}}, limb, Role::accent);
    sketch.line({{56, 51}, {76, 57}, {79, 48}}, limb, Role::text);
}

/// On the bed with one leg straight and the toes pulled up.
void draw_sitting(Sketch& sketch) {
    sketch.fill({6, 60, 88, 4}, 1.5F, Role::control);
    sketch.line({{12, 64}, {12, 76}}, 2.5F, Role::control);
    sketch.line({{88, 64}, {88, 76}}, 2.5F, Role::control);
    sketch.circle({47, 18}, 6.5F, Role::text);
    sketch.line({{42, 30}, {31, 52}}, body, Role::text);
    sketch.line({{42, 32}, {66, 46}}, 5, Role::text);
    sketch.line({{32, 55}, {54, 55}}, limb, Role::accent);
    sketch.line({{54, 55}, {80, 55}, {83, 45}}, limb, Role::text);
}

}  // namespace

void draw_stretch(Canvas& canvas, Stretch stretch, const Rect& area, const Palette& palette) {
    Sketch sketch(canvas, area, palette, 100, 80);
    switch (stretch) {
        case Stretch::calf:
            return draw_calf(sketch);
        case Stretch::hamstrings:
            return draw_hamstrings(sketch);
        case Stretch::sitting:
            return draw_sitting(sketch);
    }
}

}  // namespace nightcramp::chart
