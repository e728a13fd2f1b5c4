#pragma once

#include "diary/habit.hpp"
#include "diary/night.hpp"

#include <optional>

namespace nightcramp {

/// What the night says about the habit, whether it was answered or is read from the sleep. None: unknown.
[[nodiscard]] std::optional<Answer> answer_to(const Night& night, const Habit& habit);

}  // namespace nightcramp
