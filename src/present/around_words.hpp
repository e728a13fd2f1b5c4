#pragma once

#include "analysis/around.hpp"

#include <string>

namespace nightcramp::present {

/// Counts of the night after, by what the habit was on the night before. Empty where neither was recorded.
[[nodiscard]] std::string day_before_sentence(const analysis::DayBefore& day_before);

/// Whether the habit may follow from the cramps. Empty where there are too few days to look.
[[nodiscard]] std::string reverse_sentence(const analysis::Reverse& reverse);

}  // namespace nightcramp::present
