#pragma once

#include "present/habit_talk.hpp"

#include <string>
#include <string_view>

namespace nightcramp::present {

/// "few-nights", "one-switch", …
[[nodiscard]] std::string_view obstacle_slug(analysis::Obstacle obstacle);

/// "counts", "shares", "estimate", "verdict"
[[nodiscard]] std::string_view level_slug(analysis::Level level);

/// What stands in the way of saying more about the habit: "Needs 3 more nights without it."
[[nodiscard]] std::string obstacle_sentence(const HabitTalk& talk, const analysis::HabitInsight& insight,
                                            const analysis::Missing& missing);

}  // namespace nightcramp::present
