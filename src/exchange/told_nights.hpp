#pragma once

#include "exchange/import_plan.hpp"

#include <vector>

namespace nightcramp::exchange {

/// What a foreign file tells, as nights.
struct ToldNights {
    std::vector<Night> nights;      ///< ascending by date, each once
    std::vector<Habit> new_habits;  ///< those that answers of these nights need
    std::vector<ItemPlan> items;    ///< as Draft::items
    std::vector<Skip> skips;
    std::vector<std::string> assumptions;
};

/// Turns marks, sleeps and notes of the draft into nights, as the choices say.
[[nodiscard]] ToldNights told_nights(const Draft& draft, const Choices& choices, const Stored& stored,
                                     const Watch& watch);

}  // namespace nightcramp::exchange
