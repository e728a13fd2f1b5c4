#pragma once

#include "present/habit_talk.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// How cramps go with the amount: nights by thirds, the shape, where the curve ends, and having any at all
/// apart from how much.
[[nodiscard]] std::vector<std::string> dose_sentences(const HabitTalk& talk,
                                                      const analysis::HabitInsight& insight,
                                                      const analysis::Dose& dose);

}  // namespace nightcramp::present
