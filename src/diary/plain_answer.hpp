#pragma once

#include "diary/habit.hpp"

namespace nightcramp {

/// Whether "done" (or "not done") says everything that the diary keeps of the habit. Of most amounts it does
/// not: they are typed. "No" tells a position as little.
[[nodiscard]] bool says_all(const Habit& habit, bool done);

}  // namespace nightcramp
