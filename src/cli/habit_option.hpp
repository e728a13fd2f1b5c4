#pragma once

#include "diary/habit.hpp"
#include "diary/problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::cli {

/// The habit that was meant, by its id, or by its name in any case; null where there is none.
[[nodiscard]] const Habit* meant_habit(const std::vector<Habit>& habits, std::string_view typed);

/// Says that there is none, and what may have been meant.
[[nodiscard]] Problem no_such_habit(const std::vector<Habit>& habits, const std::string& typed);

}  // namespace nightcramp::cli
