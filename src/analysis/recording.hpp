#pragma once

#include "analysis/night_table.hpp"

namespace nightcramp::analysis {

/// What share of the nights has its cramps recorded, 0 … 1.
struct RecordedShares {
    double overall = 0;  ///< of all calendar nights of the table; 0 where it is empty
    std::optional<double>
        with;  ///< of the nights on which the habit is known and on; none without such nights
    std::optional<double> without;  ///< … and off
};

[[nodiscard]] RecordedShares recorded_shares(const NightTable& table, const HabitColumn& habit);

/// What if there had been no cramps on all the nights that were not recorded although the habit is known?
[[nodiscard]] Series filled_with_zero(const Series& cramps, const Series& habit);

/// What if those nights had been as the mean cramp night? They stay unknown where there is no cramp night.
[[nodiscard]] Series filled_with_cramp_mean(const Series& cramps, const Series& habit);

}  // namespace nightcramp::analysis
