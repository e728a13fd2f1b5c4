#include "chart/legs.hpp"

#include "chart/legs_form.hpp"
#include "chart/stroke.hpp"

#include <algorithm>

namespace nightcramp::chart {
namespace {

constexpr float line_width = 1.5F;

struct Paint {
    Color fill;
    Color edge;
    float width = line_width;
};

Paint paint_of(const LegLook& look, const Palette& palette) {
    Paint paint{palette[Role::limb], palette[Role::control]};
    if (look.fill) paint.fill = palette[*look.fill];
    if (look.hovered) paint = {palette[Role::accent_soft], palette[Role::accent], 2};
    if (look.chosen) {
        paint.fill = palette[Role::cramp];
        if (!look.hovered) paint.edge = palette[Role::cramp];
    }
    return paint;
}

/// Filled from row to row without smoothing, so that no seams show; the line smoothes the edge.
void draw_part(Canvas& canvas, const Leg& leg, std::span<const LegCut> rows, const Paint& paint) {
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const LegCut& upper = rows[i - 1];
        const LegCut& lower = rows[i];
        const std::array<Point, 4> quad{
            leg.at(Point{upper.left, upper.y}), leg.at(Point{upper.right, upper.y}),
            leg.at(Point{lower.right, lower.y}), leg.at(Point{lower.left, lower.y})};
        canvas.fill_polygon(quad, paint.fill, false);
    }
    canvas.polygon(outline(leg, rows), paint.edge, paint.width);
}

void draw_toes(Canvas& canvas, const Leg& leg, const Paint& paint) {
    for (const LegCircle& toe : toe_circles) {
        canvas.fill_circle(leg.at(toe.centre), leg.unit * toe.radius, paint.fill);
        canvas.stroke_circle(leg.at(toe.centre), leg.unit * toe.radius, paint.edge, paint.width);
    }
}

void draw_calf_muscle(Canvas& canvas, const Leg& leg, Color color) {
    std::array<Point, calf_muscle.size()> points{};
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = leg.at(calf_muscle[i]);
    round_polyline(canvas, points, color, line_width);
}

void draw_shorts(Canvas& canvas, const Leg& leg, LegView view, const Palette& palette) {
    const Leg other{leg.origin, leg.unit, !leg.mirrored};
    std::array<Point, half_shorts.size()> half{};
    std::array<Point, half_shorts.size()> other_half{};
    for (std::size_t i = 0; i < half_shorts.size(); ++i) {
        half[i] = leg.at(half_shorts[i]);
        other_half[i] = other.at(half_shorts[i]);
    }
    canvas.fill_polygon(half, palette[Role::raised], false);
    canvas.fill_polygon(other_half, palette[Role::raised], false);
    // The halves meet in their first and last corner: the waist and the crotch.
    std::vector<Point> edge(half.begin() + 1, half.end());
    edge.insert(edge.end(), other_half.rbegin() + 1, other_half.rend() - 1);
    canvas.polygon(edge, palette[Role::line], line_width);
    canvas.text(leg.at(Point{50, 1.5F}), view == LegView::front ? "Front" : "Back", Type::small,
                palette[Role::muted], Align::centre);
}

void draw_leg(Canvas& canvas, const Leg& leg, LegView view, LegSide side, const Palette& palette,
              const LegLooks& looks) {
    const Paint fixed{palette[Role::surface], palette[Role::line]};
    for (const LegPart& part : leg_parts(view)) {
        const bool region = part.region.has_value();
        draw_part(canvas, leg, part.rows, region ? paint_of(looks.of(*part.region, side), palette) : fixed);
    }
    draw_toes(canvas, leg, paint_of(looks.of(LegRegion::toes, side), palette));
    if (view == LegView::front) {
        canvas.stroke_circle(leg.at(knee_cap.centre), leg.unit * knee_cap.radius, palette[Role::control],
                             line_width);
    } else {
        const bool chosen = looks.of(LegRegion::calf, side).chosen;
        draw_calf_muscle(canvas, leg, palette[chosen ? Role::on_cramp : Role::control]);
    }
}

void draw_label(Canvas& canvas, Point at, LegSide side, bool chosen, const Palette& palette) {
    canvas.text(at, side == LegSide::left ? "Left" : "Right", chosen ? Type::small_strong : Type::small,
                palette[chosen ? Role::cramp : Role::muted], Align::centre);
}

bool any_chosen(LegView view, LegSide side, const LegLooks& looks) {
    const auto regions = regions_of(view);
    return std::any_of(regions.begin(), regions.end(),
                       [&](LegRegion region) { return looks.of(region, side).chosen; });
}

}  // namespace

void draw_legs(Canvas& canvas, LegView view, const Rect& area, const Palette& palette,
               const LegLooks& looks) {
    for (const LegSide side : {LegSide::left, LegSide::right}) {
        const Leg leg = leg_in(area, view, side);
        draw_leg(canvas, leg, view, side, palette, looks);
        const Point under = leg.at(Point{36, 98});
        draw_label(canvas, {under.x, under.y + legs_label_line / 2}, side, any_chosen(view, side, looks),
                   palette);
    }
    draw_shorts(canvas, leg_in(area, view, LegSide::left), view, palette);
}

}  // namespace nightcramp::chart
