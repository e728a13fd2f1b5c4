#pragma once

#include "diary/catalogue.hpp"
#include "diary/manner.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <set>
#include <string>

namespace nightcramp::ui {

/// Which habits are followed, as tiles in two columns (one where it is narrow). Habits read from the sleep
/// are always asked and have none. Returns where they end, and toggles `followed`.
float draw_habit_picker(Ui& ui, const std::vector<Habit>& habits, std::set<std::string>& followed, Point at,
                        float width);

/// A weight in the person's unit; none: not known. Returns whether it was changed.
bool draw_weight(Ui& ui, const Rect& rect, Units units, std::optional<double>& weight_kg);

}  // namespace nightcramp::ui
