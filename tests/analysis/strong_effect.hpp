#pragma once

#include "analysis/verdicts.hpp"
#include "tests/analysis/simulated.hpp"

namespace nightcramp::analysis::simulated {

/// Two habits; the first divides the cramps by five.
[[nodiscard]] inline NightTable strong_effect(int nights) {
    return table({Scenario::independent, nights, 2, 1, 0.2}, 8);
}

/// The first nights of a table.
[[nodiscard]] inline NightTable first_nights(const NightTable& table, int nights) {
    return part(table, 0, nights - 1);
}

}  // namespace nightcramp::analysis::simulated
