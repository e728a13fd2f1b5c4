#pragma once

#include "analysis/night_table.hpp"

namespace nightcramp::analysis {

/// A habit with more zeros than this share of its usable nights is "on" where it is not zero.
inline constexpr double common_zeros = 0.2;

/// Where a habit was on and off, over its usable nights: those on which both cramps and habit are known.
struct Exposure {
    Series on;        ///< 1, 0, NaN where the night is not usable
    int with = 0;     ///< usable nights on
    int without = 0;  ///< usable nights off
    int on_runs = 0;  ///< times in a row; nights that are not usable are skipped, they end no run
    int off_runs = 0;
    int distinct = 0;        ///< different values
    double iqr = 0;          ///< from the first to the third quartile of the values, in contrasts
    bool only_zero = false;  ///< there are values, and all of them are 0
};

/// On is yes; of amounts it is more than 0 where zeros are common, and otherwise above the person's own
/// median.
[[nodiscard]] Exposure exposure(const Series& cramps, const HabitColumn& habit);

/// 1 and 0 by the same cut for every night on which the habit is known, recorded or not.
[[nodiscard]] Series on_state(const Series& cramps, const HabitColumn& habit);

}  // namespace nightcramp::analysis
