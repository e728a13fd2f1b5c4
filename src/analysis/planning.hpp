#pragma once

namespace nightcramp::analysis {

/// What somebody hopes to find out, before there is any data.
struct Plan {
    double cramps_per_night = 0.5;  ///< without the habit, > 0
    double rate_ratio = 0.5;        ///< with the habit to without, > 0, not 1
    double share_with = 0.5;        ///< share of the nights with the habit, 0 < share < 1
};

/// Nights of plain diary that find the rate ratio with a power of 80 % at 5 %, two-sided. The dispersion and
/// the calibration factor were fitted to simulated diaries of 0.25 … 2 cramps a night, within 5 %.
[[nodiscard]] double diary_nights(const Plan& plan);

/// The same for a trial that draws each night with or without the habit; within about 20 %.
[[nodiscard]] double nightly_trial_nights(const Plan& plan);

/// Nights in all that a diary needs whose `nights` nights gave the standard error `se` of the log rate ratio.
[[nodiscard]] double nights_needed(double nights, double se, double log_rate_ratio);

/// What is missing of `needed`, rounded up to 5 below 100 and to 10 above; 0 where it is enough, never more
/// than a million.
[[nodiscard]] int more_nights(double needed, double nights);

}  // namespace nightcramp::analysis
