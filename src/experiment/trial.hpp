#pragma once

#include "analysis/rate.hpp"
#include "analysis/series.hpp"
#include "analysis/watch.hpp"
#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "experiment/randomisation.hpp"

#include <optional>
#include <vector>

namespace nightcramp::experiment {

/// The nights of an experiment as numbers, in finished sets only.
struct Trial {
    Design design = Design::nightly;
    std::vector<bool> schedule;
    analysis::Series cramps;  ///< NaN = not recorded
    analysis::Series done;    ///< 1, 0, NaN = not said
    std::uint64_t seed = 0;   ///< for draws at random
    int changed_after = 0;    ///< nights that were changed after the result was opened

    [[nodiscard]] int nights() const { return static_cast<int>(schedule.size()); }
};

/// The finished sets up to the last night that is over; `nights` ascending by date.
[[nodiscard]] Trial trial(const Experiment& experiment, const Habit& habit, const std::vector<Night>& nights,
                          const Moment& now);
/// The first sets up to the look at half-way: half of the planned nights, rounded up to whole sets.
[[nodiscard]] Trial first_half(const Trial& trial, int planned_nights);
[[nodiscard]] int half_way(Design design, int planned_nights);

/// Whether the look at half-way could ever be clear: few draws cannot be rarer than one in a thousand.
[[nodiscard]] bool has_half_way(Design design, int planned_nights);

/// What a trial says.
enum class Finding {
    fewer,              ///< p < .05, fewer with the habit
    more,               ///< p < .05, more with the habit
    little_difference,  ///< not shown, and the interval lies within 0.8 … 1.25
    cannot_tell,
    no_cramps,      ///< not one: nothing to be compared
    only_a_look,    ///< opened before its end: nothing is tested any more
    changed_after,  ///< nights were changed after it was opened
    not_drawn,      ///< the schedule is not what chance drew
    too_short,      ///< so few finished sets that no result could be told from luck
};

/// A pair of runs, one with the habit and one without; rates without the washed-out nights.
struct RunPair {
    analysis::Rate with;
    analysis::Rate without;
};

/// Everything that a trial gives. Rates are of recorded nights that are not washed out.
struct TrialResult {
    Finding finding = Finding::cannot_tell;
    int nights = 0;       ///< in finished sets
    analysis::Rate with;  ///< as drawn
    analysis::Rate without;
    analysis::Rate done;  ///< as the person did: description only
    analysis::Rate not_done;
    double statistic = 0;                  ///< sum (x − 1/2) w r; below 0: fewer cramps with the habit
    Share share;                           ///< of draws with a statistic at least as far from 0
    std::optional<double> log_rate_ratio;  ///< at which the statistic is 0
    std::optional<analysis::LogInterval> interval;  ///< 95 %: what the test does not reject at 5 %
    std::vector<double> draws;                      ///< the statistic of every draw, for the picture
    std::vector<RunPair> pairs;                     ///< of block designs
    std::optional<Share> plain_share;               ///< sign flips of the pairs' plain rates
};

/// The residuals that the draw is held against: cramps − expected by the null fit with slow trend and the
/// night before, at a hypothetical log rate ratio; 0 where not recorded or washed out.
[[nodiscard]] Eigen::VectorXd residuals(const Trial& trial, double log_rate_ratio);

/// As assigned. Throws analysis::Stopped where `watch` ends it.
[[nodiscard]] TrialResult result_of(const Trial& trial, const analysis::Watch& watch = {});

/// The look at half-way is clear only below this p (Haybittle–Peto).
inline constexpr double clear_at_half_way = 0.001;
/// Whether the first half is clear. Nothing else of it may be told.
[[nodiscard]] bool is_clear(const Trial& first_half);

}  // namespace nightcramp::experiment
