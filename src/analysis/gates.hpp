#pragma once

#include "analysis/exposure.hpp"

#include <vector>

namespace nightcramp::analysis {

/// How much may be said of a habit.
enum class Level {
    counts,    ///< calendar and counts only
    shares,    ///< "x of 10 nights" with and without, no comparison
    estimate,  ///< rate ratio, interval and chances, worded as early
    verdict    ///< the verdict of a review
};

inline constexpr int nights_for_shares = 14;  ///< recorded ones

inline constexpr int nights_for_estimate = 28;       ///< recorded ones
inline constexpr int side_for_estimate = 5;          ///< usable nights with, and as many without
inline constexpr int cramp_nights_for_estimate = 3;  ///< among the usable nights
inline constexpr int runs_for_estimate = 3;          ///< with, and as many without
inline constexpr int distinct_for_estimate = 4;      ///< different amounts, which may stand in for the runs

inline constexpr int side_for_verdict = 10;
inline constexpr int cramp_nights_for_verdict = 8;
inline constexpr int recorded_for_verdict = 60;  ///< per cent of the calendar nights

/// What stands in the way.
enum class Obstacle {
    few_nights,
    no_cramps,    ///< not a single one on any recorded night: good news, nothing to explain
    same_cramps,  ///< every recorded night had as many cramps as the next: there is no better or worse
    few_cramp_nights,
    always_with,  ///< no usable night without
    never_with,   ///< no usable night with
    few_with,
    few_without,
    one_switch,       ///< too few changes between on and off: a change of season would look the same
    constant_amount,  ///< nearly always the same amount
    inseparable,      ///< the other habits say nearly all of it; found by the model, never by counting
    few_with_for_verdict,
    few_without_for_verdict,
    few_cramp_nights_for_verdict,
    too_many_unrecorded
};

struct Missing {
    Obstacle obstacle{};
    int more = 0;  ///< how many more nights of that kind would do; 0 where a count would not help

    friend bool operator==(const Missing&, const Missing&) = default;
};

/// What counting finds in the way of an estimate; whether the habit can be told from the others is not
/// counting.
[[nodiscard]] std::vector<Missing> before_estimate(const NightTable& table, const HabitColumn& habit);

/// What counting finds in the way of a verdict once there is an estimate.
[[nodiscard]] std::vector<Missing> before_verdict(const NightTable& table, const HabitColumn& habit);

/// The highest level that the counts alone allow.
[[nodiscard]] Level counted_level(const NightTable& table, const HabitColumn& habit);

}  // namespace nightcramp::analysis
