#include "chart/forest_chart.hpp"
#include "chart/signs.hpp"
#include "chart/stroke.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::chart {
namespace {

constexpr double lowest = 1.0 / 3;
constexpr double highest = 3;
constexpr double zone_from = 0.8;
constexpr double zone_to = 1.25;
constexpr float zone_opacity = 0.6F;
constexpr float arrow = 8;

struct Line {
    Role role = Role::muted;
    float width = 3;
    bool dashed = false;
};

Line line_of(Look look) {
    switch (look) {
        case Look::cannot_tell:
        case Look::sealed:
            return {Role::muted, 2, true};
        case Look::little_difference:
            return {Role::text, 3, false};
        case Look::probably_fewer:
            return {Role::good, 3, false};
        case Look::probably_more:
            return {Role::cramp, 3, false};
        case Look::fewer:
            return {Role::good, 5, false};
        case Look::more:
            break;
    }
    return {Role::cramp, 5, false};
}

/// Points up where `up` is +1, down where it is −1.
void fill_triangle(Canvas& canvas, Point centre, float up, Color color) {
    constexpr float half_width = 7;
    constexpr float half_height = 6.5F;
    canvas.fill_polygon(std::array{Point{centre.x, centre.y - up * half_height},
                                   Point{centre.x + half_width, centre.y + up * half_height},
                                   Point{centre.x - half_width, centre.y + up * half_height}},
                        color, true);
}

void draw_point(Canvas& canvas, Point at, Look look, const Palette& palette) {
    const Color color = palette[line_of(look).role];
    switch (look) {
        case Look::cannot_tell:
        case Look::sealed:
            canvas.fill_circle(at, 5, palette[Role::surface]);
            return canvas.stroke_circle(at, 4.5F, color, 1.5F);
        case Look::little_difference:
            return canvas.fill_rect({at.x - 5, at.y - 5, 10, 10}, color, 2);
        case Look::probably_fewer:
            return fill_triangle(canvas, at, -1, color);
        case Look::probably_more:
            return fill_triangle(canvas, at, +1, color);
        case Look::fewer:
        case Look::more:
            return fill_diamond(canvas, at, 16, color);
    }
}

void draw_arrow(Canvas& canvas, Point tip, float direction, Color color) {
    const float back = tip.x - direction * arrow;
    canvas.fill_polygon(std::array{tip, Point{back, tip.y - arrow / 2}, Point{back, tip.y + arrow / 2}},
                        color, true);
}

}  // namespace

float ratio_x(const Rect& plot, double ratio) {
    constexpr double farthest = 1e6;
    const double kept = std::clamp(ratio, 1 / farthest, farthest);
    const double share = std::log(kept / lowest) / std::log(highest / lowest);
    return plot.x + static_cast<float>(share) * plot.width;
}

void draw_ratio(Canvas& canvas, const Rect& plot, float y, const RatioInterval& ratio, Look look,
                const Palette& palette) {
    const Line shape = line_of(look);
    const Color color = palette[shape.role];
    const float from = std::clamp(ratio_x(plot, ratio.lo), plot.x, plot.right());
    const float to = std::clamp(ratio_x(plot, ratio.hi), plot.x, plot.right());
    const bool leaves_left = ratio_x(plot, ratio.lo) < plot.x - 0.01F;
    const bool leaves_right = ratio_x(plot, ratio.hi) > plot.right() + 0.01F;
    const Point left{leaves_left ? from + arrow : from, y};
    const Point right{leaves_right ? to - arrow : to, y};
    if (right.x > left.x && shape.dashed) {
        dashed_polyline(canvas, std::array{left, right}, color, shape.width, 6, 4);
    } else if (right.x > left.x) {
        line(canvas, left, right, color, shape.width);
    }
    if (leaves_left) draw_arrow(canvas, {from, y}, -1, color);
    if (leaves_right) draw_arrow(canvas, {to, y}, +1, color);
    const float point = ratio_x(plot, ratio.point);
    if (point >= plot.x && point <= plot.right()) draw_point(canvas, {point, y}, look, palette);
}

void draw_ratio_ground(Canvas& canvas, const Rect& plot, const Palette& palette) {
    const float from = ratio_x(plot, zone_from);
    const float to = ratio_x(plot, zone_to);
    canvas.fill_rect({from, plot.y, to - from, plot.height}, faded(palette[Role::line], zone_opacity), 0);
    const float same = ratio_x(plot, 1);
    line(canvas, {same, plot.y}, {same, plot.bottom()}, palette[Role::control], 1);
}

void draw_ratio_labels(Canvas& canvas, const Rect& plot, float y, const Palette& palette) {
    struct Label {
        double ratio;
        const char* words;
    };
    const float apart = ratio_x(plot, 2) - ratio_x(plot, 1);
    const bool roomy =
        canvas.text_width("same", Type::small) + canvas.text_width("double", Type::small) < 2 * (apart - 4);
    for (const Label& label : {Label{0.5, "half"}, Label{1, "same"}, Label{2, "double"}}) {
        if (!roomy && label.ratio != 1) continue;
        canvas.text({ratio_x(plot, label.ratio), y}, label.words, Type::small, palette[Role::muted],
                    Align::centre);
    }
}

}  // namespace nightcramp::chart
