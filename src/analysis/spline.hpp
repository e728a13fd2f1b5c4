#pragma once

#include "analysis/series.hpp"

#include <array>

namespace nightcramp::analysis {

/// Three knots, ascending and different.
using Knots = std::array<double, 3>;

/// The bend of a restricted cubic spline: 0 below the first knot, straight beyond the last, and what is added
/// to a straight line in between; divided by (last − first)² so that it has the unit of the value. Harrell
/// 2015, Regression Modeling Strategies, 2.4.5.
[[nodiscard]] double spline_bend(double value, const Knots& knots);

}  // namespace nightcramp::analysis
