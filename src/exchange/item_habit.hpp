#pragma once

#include "diary/habit.hpp"
#include "exchange/draft.hpp"

#include <vector>

namespace nightcramp::exchange {

/// The habit of one's own that an item becomes; followed, and with a contrast of 1 for amounts.
[[nodiscard]] Habit habit_of(const Item& item, const std::vector<Habit>& habits);

}  // namespace nightcramp::exchange
