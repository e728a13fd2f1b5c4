#pragma once

#include "present/habit_talk.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// "How was this computed?", in plain words. The share of slides is that of the latest review; one of today
/// would invite to look until a link appears. `habit` is its place in the list.
[[nodiscard]] std::vector<std::string> computed_plainly(const analysis::Insights& all, int habit);

}  // namespace nightcramp::present
