#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace nightcramp::chart {

/// In the order in which the keyboard walks them.
enum class LegRegion { front_thigh, shin, toes, back_thigh, calf, foot_arch };
inline constexpr std::size_t leg_region_count = static_cast<std::size_t>(LegRegion::foot_arch) + 1;

/// Of the person whose legs they are.
enum class LegSide { left, right };

/// From in front, where the right leg stands on the left, or from behind.
enum class LegView { front, back };

/// A place in the picture. The toes are in both views, and are one region.
struct LegSpot {
    LegView view = LegView::front;
    LegRegion region = LegRegion::front_thigh;
    LegSide side = LegSide::left;

    friend bool operator==(const LegSpot&, const LegSpot&) = default;
};

/// How one region looks; at rest as long as nothing is said.
struct LegLook {
    bool hovered = false;  ///< the pointer or the keyboard is on it
    bool chosen = false;
    std::optional<Role> fill{};  ///< instead of the fill at rest: a chart's
};

/// How all regions of both legs look.
class LegLooks {
public:
    [[nodiscard]] LegLook& of(LegRegion region, LegSide side) { return looks_[index(region, side)]; }
    [[nodiscard]] const LegLook& of(LegRegion region, LegSide side) const {
        return looks_[index(region, side)];
    }

private:
    [[nodiscard]] static std::size_t index(LegRegion region, LegSide side) {
        return static_cast<std::size_t>(region) * 2 + static_cast<std::size_t>(side);
    }

    std::array<LegLook, leg_region_count * 2> looks_{};
};

/// The box of one view: a picture of 118 × 208, and under it the line with the names of the sides. In a box
/// of another shape the picture is as large as fits and in the middle; the line keeps its height.
inline constexpr float legs_width = 118;
inline constexpr float legs_height = 230;
inline constexpr float legs_label_line = 22;

void draw_legs(Canvas& canvas, LegView view, const Rect& area, const Palette& palette, const LegLooks& looks);

/// The region at `at`, or next to it: small targets are hit from 6 px outside. Knee, ankle and instep are
/// none.
[[nodiscard]] std::optional<LegSpot> hit_legs(LegView view, const Rect& area, Point at);

/// What a view shows, from above to below.
[[nodiscard]] std::span<const LegRegion> regions_of(LegView view);

/// The box around a region; without area where the view does not show it.
[[nodiscard]] Rect spot_rect(const Rect& area, const LegSpot& spot);

/// "Right foot arch"
[[nodiscard]] std::string spot_name(LegRegion region, LegSide side);

}  // namespace nightcramp::chart
