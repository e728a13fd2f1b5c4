#pragma once

#include "analysis/night_table.hpp"
#include "analysis/proportion.hpp"
#include "analysis/rate.hpp"

namespace nightcramp::analysis {

/// Cramps of a night by what the habit was on the night before. Exploratory: a picture, never a test.
struct DayBefore {
    Rate after_with;
    Rate after_without;
};

[[nodiscard]] DayBefore day_before(const Series& cramps, const HabitColumn& habit);

/// The look the other way round: is the habit more common on the day after a cramp night? Then cramps may
/// lead to the habit.
struct Reverse {
    int after_cramp = 0;  ///< days after a cramp night on which the habit is known
    int on_after_cramp = 0;
    int after_quiet = 0;  ///< days after a night without cramps
    int on_after_quiet = 0;
    /// 95 % interval of the share after cramp nights less that after quiet ones (Newcombe); none where there
    /// are fewer than `least_days` of either.
    std::optional<Bounds> difference;
    bool warns = false;  ///< the interval leaves 0 out

    static constexpr int least_days = 5;
};

[[nodiscard]] Reverse reverse_look(const Series& cramps, const HabitColumn& habit);

}  // namespace nightcramp::analysis
