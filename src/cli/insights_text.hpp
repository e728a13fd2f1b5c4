#pragma once

#include "analysis/insights.hpp"
#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/json.hpp"
#include "experiment/outcome.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::cli {

/// What the diary says of its habits.
struct DiaryInsights {
    std::vector<Seal> seals;     ///< what experiments hide, and from when on
    analysis::NightTable table;  ///< without what they hide
    std::vector<Habit> habits;   ///< all of the diary
    analysis::Insights all;
    std::vector<experiment::Outcome> outcomes;  ///< what opened experiments found
};

/// One habit of it. The place in the list and the detail are missing where it has not one answer.
struct OneInsight {
    Habit habit;
    std::optional<int> place;
    analysis::HabitDetail detail;
};

/// Since when an experiment hides the habit; none where none does.
[[nodiscard]] std::optional<Date> sealed_since(const DiaryInsights& insights, std::string_view habit);

/// The page of all habits, at most 100 columns wide.
[[nodiscard]] std::string insights_text(const DiaryInsights& insights);

/// The page of one habit.
[[nodiscard]] std::string insight_text(const DiaryInsights& insights, const OneInsight& one);

/// As the schema describes them.
[[nodiscard]] Json insights_json(const DiaryInsights& insights);
[[nodiscard]] Json insight_json(const DiaryInsights& insights, const OneInsight& one);

}  // namespace nightcramp::cli
