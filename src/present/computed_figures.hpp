#pragma once

#include "present/habit_talk.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace nightcramp::present {

/// "How was this computed?", in figures, for whoever wants to check it; without a p value of today. `habit`
/// is its place in the list, `others` are the habits that its estimate is adjusted for.
[[nodiscard]] std::vector<std::string> computed_in_figures(const HabitTalk& talk,
                                                           const analysis::Insights& all, int habit,
                                                           const std::vector<std::string>& others);

/// 16 hexadecimal digits.
[[nodiscard]] std::string fingerprint_text(std::uint64_t fingerprint);

}  // namespace nightcramp::present
