#pragma once

#include <optional>

namespace nightcramp::analysis {

/// The two ends of a 95 % interval.
struct Bounds {
    double lo = 0;
    double hi = 0;
};

/// What share of the nights has cramps (Wilson 1927, JASA 22:209). Counts need not be whole: they may have
/// been divided by a dispersion factor. None where there are no trials. 0 ≤ successes ≤ trials.
[[nodiscard]] std::optional<Bounds> wilson(double successes, double trials);

/// The difference of two shares, a/n1 − c/n0, from their Wilson intervals (Newcombe 1998, Stat Med 17:873,
/// method 10). None where a group is empty.
[[nodiscard]] std::optional<Bounds> newcombe(double a, double n1, double c, double n0);

/// Exact limits of a Poisson rate, events per night (Garwood 1936, Biometrika 28:437). nights > 0.
[[nodiscard]] Bounds poisson_rate(double count, double nights);

}  // namespace nightcramp::analysis
