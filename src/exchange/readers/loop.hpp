#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV archive of Loop Habit Tracker: Habits.csv and the Checkmarks.csv of each habit, in the form up to
/// version 2.3.0, in the one since 2.3.1, and in mixtures of both. The table of all habits is read only for
/// habits without one of their own.
[[nodiscard]] const Reader& loop_reader();

}  // namespace nightcramp::exchange
