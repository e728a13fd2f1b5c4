#pragma once

#include "diary/habit.hpp"
#include "diary/problem.hpp"

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// Columns that a table of nights cannot have, with the nearest that it can, and the one that it lacks.
[[nodiscard]] Problems column_problems(const std::vector<std::string>& header,
                                       const std::vector<Habit>& habits);

}  // namespace nightcramp::exchange
