#pragma once

#include "diary/stamp.hpp"

#include <optional>

namespace nightcramp {

enum class Position { back, back_with_pillow, side, front, mixed };
enum class Feet { free, pointed_down, propped_up };
enum class Covers { light, heavy };

/// How the person slept. Position, feet and covers are habits too (see derived.hpp), so they remember when
/// they were said.
struct Sleep {
    std::optional<Moment> to_bed;
    std::optional<Moment> up;
    std::optional<int> rested;  ///< 0 not at all … 10 fully
    std::optional<Told<Position>> position;
    std::optional<Told<Feet>> feet;
    std::optional<Told<Covers>> covers;

    friend bool operator==(const Sleep&, const Sleep&) = default;
};

}  // namespace nightcramp
