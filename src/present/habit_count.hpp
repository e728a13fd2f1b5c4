#pragma once

#include "present/summary.hpp"

#include <span>

namespace nightcramp::present {

/// Counts the recorded ones of these nights by what was said about the habit for the night itself.
[[nodiscard]] HabitCount habit_count(std::span<const Night> nights, const Habit& habit);

/// The amount above which a night is one with the habit: 0 where 0 is common (more than a fifth of the
/// amounts), otherwise the person's own median. None of no amounts.
[[nodiscard]] std::optional<double> with_above(const std::vector<double>& amounts);

}  // namespace nightcramp::present
