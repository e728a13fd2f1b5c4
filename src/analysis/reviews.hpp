#pragma once

#include <vector>

namespace nightcramp::analysis {

/// A time at which verdicts may change: looking more often would find links that are not there (O'Brien &
/// Fleming 1979, Biometrics 35:549; simulated in tests/bench/RESULTS.md).
struct Review {
    int recorded = 0;  ///< the night that makes this many recorded nights is its last
    double alpha = 0;  ///< its share of the 5 % of false alarms

    /// Adjusted p values up to here count: a false discovery rate of 10 % where alpha is 5 %.
    [[nodiscard]] double threshold() const { return 2 * alpha; }

    friend bool operator==(const Review&, const Review&) = default;
};

/// The reviews that this many recorded nights have reached, ascending: 45, 90, 180, 360, then one for each
/// further 365.
[[nodiscard]] std::vector<Review> reviews_reached(int recorded);

/// The first one that is still to come.
[[nodiscard]] Review next_review(int recorded);

}  // namespace nightcramp::analysis
