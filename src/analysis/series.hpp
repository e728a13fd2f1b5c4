#pragma once

#include <cmath>
#include <limits>

#include <Eigen/Core>

namespace nightcramp::analysis {

/// A value for each night of a calendar without gaps. What is not known is NaN inside this room only, and it
/// never gets into a sum: unknown is neither "no" nor 0.
using Series = Eigen::VectorXd;

inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

[[nodiscard]] inline bool known(double value) {
    return !std::isnan(value);
}

}  // namespace nightcramp::analysis
