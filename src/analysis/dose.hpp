#pragma once

#include "analysis/family.hpp"
#include "analysis/proportion.hpp"
#include "analysis/rate.hpp"

#include <array>
#include <optional>
#include <vector>

namespace nightcramp::analysis {

/// Nights with about the same amount.
struct DoseThird {
    double from = 0;  ///< smallest and largest amount, in contrasts
    double to = 0;
    Rate rate;
    std::optional<Bounds> share;  ///< of cramp nights, Wilson, counts over kappa
};

/// A point of the dose curve.
struct DosePoint {
    double amount = 0;      ///< in contrasts
    double rate_ratio = 1;  ///< to the first point
};

/// How cramps go with the amount.
struct Dose {
    std::array<DoseThird, 3> thirds;
    /// Slide test of the bend of a restricted cubic spline with knots at 10, 50 and 90 % (Harrell 2015,
    /// Regression Modeling Strategies, ch. 2); none where the knots fall together.
    std::optional<double> bend_p;
    bool curved = false;           ///< bend_p < 0.05: "not a straight line"
    std::vector<DosePoint> curve;  ///< from the 5 % to the 95 % point, never beyond the ceiling
    bool ends_at_ceiling = false;
    /// Where at least a fifth of the nights have none: having any at all, and the amount among nights with
    /// some, each by itself. Exploratory.
    std::optional<SlideTest> any;
    std::optional<SlideTest> among_users;
};

/// None for yes/no habits, and where there are fewer than 90 usable nights, fewer than five amounts or fewer
/// than 20 nights in a third.
[[nodiscard]] std::optional<Dose> dose_response(const NightTable& table, std::size_t habit,
                                                const std::vector<std::size_t>& candidates);

}  // namespace nightcramp::analysis
