#include "chart/legs_form.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::chart {
namespace {

/// In px, whatever the size of the picture.
constexpr float growth = 6;

constexpr std::array front_regions{LegRegion::front_thigh, LegRegion::shin, LegRegion::toes};
constexpr std::array back_regions{LegRegion::back_thigh, LegRegion::calf, LegRegion::foot_arch,
                                  LegRegion::toes};

float distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

float distance_to_line(Point p, Point from, Point to) {
    const Point line = to - from;
    const Point way = p - from;
    const float length = line.x * line.x + line.y * line.y;
    const float share = length > 0 ? std::clamp((way.x * line.x + way.y * line.y) / length, 0.0F, 1.0F) : 0;
    return distance(p, {from.x + share * line.x, from.y + share * line.y});
}

bool lies_in(const std::vector<Point>& corners, Point p) {
    bool inside = false;
    for (std::size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
        const Point a = corners[i];
        const Point b = corners[before];
        const bool crosses = (a.y > p.y) != (b.y > p.y);
        if (crosses && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

bool lies_at(const std::vector<Point>& corners, Point p) {
    if (lies_in(corners, p)) return true;
    for (std::size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
        if (distance_to_line(p, corners[before], corners[i]) <= growth) return true;
    }
    return false;
}

/// On the grid.
Rect box_of(std::span<const LegCut> rows) {
    float left = rows.front().left;
    float right = rows.front().right;
    for (const LegCut& row : rows) {
        left = std::min(left, row.left);
        right = std::max(right, row.right);
    }
    return {left, rows.front().y, right - left, rows.back().y - rows.front().y};
}

/// On the grid.
Rect box_of_toes() {
    Point from = toe_circles.front().centre;
    Point to = from;
    for (const LegCircle& toe : toe_circles) {
        from = {std::min(from.x, toe.centre.x - toe.radius), std::min(from.y, toe.centre.y - toe.radius)};
        to = {std::max(to.x, toe.centre.x + toe.radius), std::max(to.y, toe.centre.y + toe.radius)};
    }
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

bool is_hit(const Rect& area, const LegSpot& spot, Point at) {
    const Leg leg = leg_in(area, spot.view, spot.side);
    if (spot.region == LegRegion::toes) return leg.at(toe_target).contains(at);
    for (const LegPart& part : leg_parts(spot.view)) {
        if (part.region == spot.region) return lies_at(outline(leg, part.rows), at);
    }
    return false;
}

}  // namespace

Rect spot_rect(const Rect& area, const LegSpot& spot) {
    const Leg leg = leg_in(area, spot.view, spot.side);
    if (spot.region == LegRegion::toes) return leg.at(box_of_toes());
    for (const LegPart& part : leg_parts(spot.view)) {
        if (part.region == spot.region) return leg.at(box_of(part.rows));
    }
    return {};
}

std::span<const LegRegion> regions_of(LegView view) {
    if (view == LegView::front) return front_regions;
    return back_regions;
}

std::optional<LegSpot> hit_legs(LegView view, const Rect& area, Point at) {
    std::optional<LegSpot> nearest;
    for (const LegRegion region : regions_of(view)) {
        for (const LegSide side : {LegSide::left, LegSide::right}) {
            const LegSpot spot{view, region, side};
            if (!is_hit(area, spot, at)) continue;
            const bool nearer = !nearest || distance(at, spot_rect(area, spot).centre()) <
                                                distance(at, spot_rect(area, *nearest).centre());
            if (nearer) nearest = spot;
        }
    }
    return nearest;
}

std::string spot_name(LegRegion region, LegSide side) {
    const std::string name = side == LegSide::left ? "Left" : "Right";
    switch (region) {
        case LegRegion::front_thigh:
            return name + " front thigh";
        case LegRegion::shin:
            return name + " shin";
        case LegRegion::toes:
            return name + " toes";
        case LegRegion::back_thigh:
            return name + " back thigh";
        case LegRegion::calf:
            return name + " calf";
        case LegRegion::foot_arch:
            break;
    }
    return name + " foot arch";
}

}  // namespace nightcramp::chart
