#pragma once

#include <functional>

namespace nightcramp::analysis {

/// How far a test rejects a hypothetical value: negative where it does not.
using Excess = std::function<double(double)>;

/// Where a search for the end of an interval begins.
struct Outset {
    double centre = 0;
    double excess = 0;  ///< there
};

/// The end of an interval: from the centre outward in steps that grow by half, beginning with `first_step`
/// (negative: downward), until the test rejects; then the crossing, to 1e-10. Infinite where the test still
/// does not reject six units away.
[[nodiscard]] double interval_end(const Excess& excess, const Outset& outset, double first_step);

}  // namespace nightcramp::analysis
