#pragma once

#include "diary/habit.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// An id for a habit of that name that no other has or had, and that no table takes for something else:
/// "pickle-juice", "pickle-juice-2"; "habit" where the name has no Latin letter.
[[nodiscard]] std::string new_habit_id(std::string_view name, const std::vector<Habit>& habits);

}  // namespace nightcramp
