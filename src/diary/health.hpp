#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/problem.hpp"
#include "diary/profile.hpp"

#include <string>

/// What breaks a rule of rules.hpp in a value that is saved already; each field begins with the value's name:
/// "night 2026-11-22, cramp 1, pain".
namespace nightcramp {

[[nodiscard]] std::string name_of_value(const Night& night);
[[nodiscard]] std::string name_of_value(const Habit& habit);
[[nodiscard]] std::string name_of_value(const Profile& profile);
[[nodiscard]] std::string name_of_value(const Experiment& experiment);

[[nodiscard]] Problems health_problems(const Night& night, Date today);
[[nodiscard]] Problems health_problems(const Habit& habit, Date today);
[[nodiscard]] Problems health_problems(const Profile& profile, Date today);
[[nodiscard]] Problems health_problems(const Experiment& experiment, Date today);

}  // namespace nightcramp
