#pragma once

#include <cstdint>
#include <string_view>

namespace nightcramp::test {

/// Whether every point is to be tried (NIGHTCRAMP_FAULTS=all), or a part of them that is the same each time.
[[nodiscard]] bool tries_all_points();

/// Notes how many points of an operation were tried, at how many an acknowledged change was lost, and at how
/// many something wrong was read: a line of the test's output and, where NIGHTCRAMP_FAULT_COUNTS names a
/// file, "tried lost wrong operation" at its end. `./dev fault` adds them up.
void count_points(std::string_view operation, std::int64_t tried, std::int64_t lost, std::int64_t wrong);

}  // namespace nightcramp::test
