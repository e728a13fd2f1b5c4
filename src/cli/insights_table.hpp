#pragma once

#include "cli/insights_text.hpp"

#include <string>
#include <vector>

namespace nightcramp::cli {

/// A row for each habit of the list, in this order, and how to read it; at most 99 columns wide. There is at
/// least one habit.
[[nodiscard]] std::string insights_table(const DiaryInsights& insights, const std::vector<int>& order);

}  // namespace nightcramp::cli
