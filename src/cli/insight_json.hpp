#pragma once

#include "analysis/insights.hpp"
#include "cli/insights_text.hpp"
#include "diary/json.hpp"

namespace nightcramp::cli {

[[nodiscard]] Json rate_json(const analysis::Rate& rate);
[[nodiscard]] Json bounds_json(const analysis::Bounds& bounds);

/// The habit at a place of the list.
[[nodiscard]] Json habit_insight_json(const DiaryInsights& insights, int place);

[[nodiscard]] Json detail_json(const analysis::HabitDetail& detail, double contrast);

}  // namespace nightcramp::cli
