#pragma once

#include <vector>

namespace nightcramp::analysis {

/// The q-quantile, 0 ≤ q ≤ 1, of at least one known value: the values stand at the places 0, 1/(n−1) … 1 and
/// are joined by straight lines (type 7 of Hyndman & Fan 1996, Am Stat 50:361; the default of R).
[[nodiscard]] double quantile7(std::vector<double> values, double q);

}  // namespace nightcramp::analysis
