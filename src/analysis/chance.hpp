#pragma once

#include "analysis/family.hpp"

#include <optional>

namespace nightcramp::analysis {

/// How strong the strongest of these habits would look if nothing mattered: all habits are slid together
/// along the calendar of the cramps, and the strongest is taken each time. Strength is |t| of the slide test.
struct ChanceMeter {
    int habits = 0;
    double strongest = 0;             ///< as the diary is
    std::size_t strongest_habit = 0;  ///< its place in the table
    double usual = 0;                 ///< median over the slides
    double seldom_exceeded = 0;       ///< 95 % of the slides lie below
    double as_strong = 0;             ///< share of the slides that look at least as strong as the diary
};

/// None where no habit has an estimate.
[[nodiscard]] std::optional<ChanceMeter> chance_meter(const std::vector<Member>& members);

}  // namespace nightcramp::analysis
