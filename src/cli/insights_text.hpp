#pragma once

#include "analysis/insights.hpp"
#include "diary/habit.hpp"
#include "diary/json.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// What the diary says of its habits.
struct DiaryInsights {
    analysis::NightTable table;
    std::vector<Habit> habits;  ///< all of the diary
    analysis::Insights all;
};

/// One habit of it. The place in the list and the detail are missing where it has not one answer.
struct OneInsight {
    Habit habit;
    std::optional<int> place;
    analysis::HabitDetail detail;
};

/// The page of all habits, at most 100 columns wide.
[[nodiscard]] std::string insights_text(const DiaryInsights& insights);

/// The page of one habit.
[[nodiscard]] std::string insight_text(const DiaryInsights& insights, const OneInsight& one);

/// As the schema describes them.
[[nodiscard]] Json insights_json(const DiaryInsights& insights);
[[nodiscard]] Json insight_json(const DiaryInsights& insights, const OneInsight& one);

}  // namespace nightcramp::cli
