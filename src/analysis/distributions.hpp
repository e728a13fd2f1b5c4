#pragma once

namespace nightcramp::analysis {

/// The probability that a Student t with that many degrees of freedom lies as far from 0 as `t`, or farther.
[[nodiscard]] double two_sided_t(double t, double freedom);

/// The quantile of Student's t, 0 < probability < 1.
[[nodiscard]] double t_quantile(double probability, double freedom);

/// The quantile of the standard normal, 0 < probability < 1.
[[nodiscard]] double normal_quantile(double probability);

}  // namespace nightcramp::analysis
