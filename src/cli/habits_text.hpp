#pragma once

#include "diary/catalogue.hpp"
#include "diary/json.hpp"
#include "diary/knowledge.hpp"

#include <string>
#include <vector>

namespace nightcramp::cli {

/// The followed habits in columns, a line each; with `archived` the archived ones below them, otherwise how
/// many there are. Ids stand last and are never cut.
[[nodiscard]] std::string habits_text(const std::vector<Habit>& habits, bool archived);

/// Everything about one habit that does not come from the nights.
[[nodiscard]] std::string habit_text(const Habit& habit, const Knowledge& knowledge,
                                     const Catalogue& catalogue);

/// As the schema describes it: the habit, and what is known of it (null of a habit of the person's own).
[[nodiscard]] Json habit_json(const Habit& habit, const Knowledge& knowledge);

/// "at least 2,000 ml"; empty without an aim.
[[nodiscard]] std::string aim_words(const Habit& habit);

}  // namespace nightcramp::cli
