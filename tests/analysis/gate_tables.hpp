#pragma once

#include "analysis/gates.hpp"
#include "tests/analysis/tables.hpp"

#include <ostream>
#include <vector>

namespace nightcramp::analysis {

inline void PrintTo(const Missing& missing, std::ostream* out) {
    *out << "obstacle " << static_cast<int>(missing.obstacle) << ", " << missing.more << " more";
}

}  // namespace nightcramp::analysis

/// Tables and habits for the gates.
namespace nightcramp::test {

/// A cramp every third night, recorded without a gap.
[[nodiscard]] inline NightTable nights(int count) {
    return table_of(repeated(series({1, 0, 0}), count));
}

[[nodiscard]] inline HabitColumn two_on_two_off(int count) {
    return yes_no(repeated(series({1, 1, 0, 0}), count));
}

/// One row for each of `on` and then `off` nights, in six runs.
[[nodiscard]] inline HabitColumn in_six_runs(int on, int off) {
    std::vector<double> states;
    for (const int run : {0, 1, 2}) {
        const auto share = [&](int all) {
            return static_cast<std::size_t>(run < 2 ? all / 3 : all - 2 * (all / 3));
        };
        states.insert(states.end(), share(on), 1);
        states.insert(states.end(), share(off), 0);
    }
    return yes_no(Eigen::Map<const Series>(states.data(), static_cast<Eigen::Index>(states.size())));
}

}  // namespace nightcramp::test
