#pragma once

#include "exchange/mapping.hpp"

namespace nightcramp::exchange {

/// Of several items that become amounts of one habit by their names alone, only the one with the most entries
/// stays, and none where the person chose one: a total and its parts would be summed. Two items of one name
/// are one thing, told in two units. `chosen` is what the person said.
void take_amounts_once(Mapping& mapping, const Draft& draft, const std::vector<Habit>& habits,
                       const Mapping& chosen);

}  // namespace nightcramp::exchange
