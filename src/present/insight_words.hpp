#pragma once

#include "present/habit_talk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::present {

/// "12 habits checked, 1 stands out; 341 of 365 nights recorded." Also where there is nothing to check.
[[nodiscard]] std::string head_line(const analysis::Insights& all);

/// "0.62 cramps a night (95 % interval 0.54 to 0.71), 150 cramp nights of 341." Empty where the head line
/// says all: nothing recorded, or no cramps.
[[nodiscard]] std::string rate_sentence(const analysis::Insights& all);

/// Which nights are left out, and why.
[[nodiscard]] std::vector<std::string> left_out_sentences(const analysis::Insights& all);

/// How strong the strongest habit would look if nothing mattered, and how strong it is.
[[nodiscard]] std::string chance_sentence(const HabitTalk& talk, const analysis::Insights& all);

/// Whether the strongest habit stands clear of luck.
[[nodiscard]] std::string luck_sentence(const analysis::ChanceMeter& meter);

/// Places in the list in the order in which people want to read them: what stands out, then little
/// difference, then what has an estimate, then the rest; as in the list among equals.
[[nodiscard]] std::vector<int> reading_order(const analysis::Insights& all);

}  // namespace nightcramp::present
