#pragma once

#include "chart/legs.hpp"

#include <array>
#include <span>
#include <vector>

/// The drawing of the legs, on a grid: both legs together span x 22 … 78 and y 0 … 98. The leg on the
/// viewer's left is written down, the other one is its mirror image.
namespace nightcramp::chart {

/// A cut through a leg: its two edges at one height.
struct LegCut {
    float y = 0;
    float left = 0;
    float right = 0;
};

/// A part of the leg between two joints; without a region it cannot be chosen.
struct LegPart {
    std::span<const LegCut> rows;
    std::optional<LegRegion> region;
};

struct LegCircle {
    Point centre;
    float radius = 0;
};

[[nodiscard]] std::span<const LegPart> leg_parts(LegView view);

/// The big toe first.
inline constexpr std::array<LegCircle, 5> toe_circles{{{{42.4F, 94.6F}, 2.7F},
                                                       {{38, 94.9F}, 2},
                                                       {{34.8F, 94.2F}, 1.8F},
                                                       {{32, 93.2F}, 1.6F},
                                                       {{29.6F, 91.9F}, 1.4F}}};
/// Where a hit means the toes.
inline constexpr Rect toe_target{27, 90.5F, 19, 9};

inline constexpr LegCircle knee_cap{{37.5F, 36}, 3.6F};
inline constexpr std::array<Point, 9> calf_muscle{{{30.6F, 53.5F},
                                                   {31.6F, 56.4F},
                                                   {33.8F, 57.8F},
                                                   {36, 56.6F},
                                                   {36.8F, 53.5F},
                                                   {37.6F, 55.8F},
                                                   {39.6F, 56.6F},
                                                   {41.6F, 55.2F},
                                                   {42.6F, 52.4F}}};
/// Half of the shorts, convex; the other half is its mirror image.
inline constexpr std::array<Point, 6> half_shorts{
    {{50, -7}, {24.4F, -7}, {22.2F, 2}, {22.6F, 12}, {48.8F, 12}, {50, 8.5F}}};

/// One leg in its place.
struct Leg {
    Point origin;  ///< of the grid
    float unit = 1;
    bool mirrored = false;

    [[nodiscard]] Point at(Point grid) const {
        return {origin.x + unit * (mirrored ? 100 - grid.x : grid.x), origin.y + unit * grid.y};
    }
    [[nodiscard]] Rect at(const Rect& grid) const;
};
[[nodiscard]] Leg leg_in(const Rect& area, LegView view, LegSide side);

/// Down its left side, up its right side.
[[nodiscard]] std::vector<Point> outline(const Leg& leg, std::span<const LegCut> rows);

}  // namespace nightcramp::chart
