#pragma once

#include "diary/habit.hpp"
#include "diary/night.hpp"

#include <string>
#include <vector>

namespace nightcramp::app {

/// What was changed in a night, as the history names it: "cramp added, 22 November".
[[nodiscard]] std::string edit_label(const Night& before, const Night& after,
                                     const std::vector<Habit>& habits);

}  // namespace nightcramp::app
