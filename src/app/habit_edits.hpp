#pragma once

#include "diary/habit.hpp"
#include "diary/problem.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Habits of the person's own, and what may be changed of any habit. Changing kind, unit or contrast would
/// mix two things in one column, so it makes a new habit; renaming and aiming elsewhere do not.
namespace nightcramp::app {

/// A habit as a person describes it.
struct NewHabit {
    std::string name;  ///< "Pickle juice"
    HabitKind kind = HabitKind::yes_no;
    Role role = Role::prevention;
    std::string unit;                ///< of amounts, not empty: "ml"
    double step = 1;                 ///< of amounts, > 0: one press of the stepper
    std::optional<double> contrast;  ///< of amounts, > 0; none: two steps
    std::optional<Target> target;    ///< of amounts
    std::string question;            ///< as asked each morning; empty: made from the name
};

/// The habit, with an id that no other has or had ("pickle-juice", "pickle-juice-2"), window "day", followed.
[[nodiscard]] Habit own_habit(const NewHabit& described, const std::vector<Habit>& habits);

/// Why it cannot be made; the fields are "name", "unit", "step", "contrast", "target". A name that another
/// habit bears, in any case of letters, is a problem.
[[nodiscard]] Problems problems(const NewHabit& described, const std::vector<Habit>& habits);

/// Why the habit `id` cannot be called so; empty where it can.
[[nodiscard]] Problems name_problems(std::string_view name, std::string_view id,
                                     const std::vector<Habit>& habits);

/// As the history names it: "Pickle juice added", "Pickle juice archived", "Pickle juice followed", "Pickle
/// juice renamed to Gherkins", "aim of Drinks in all".
[[nodiscard]] std::string habit_label(const std::optional<Habit>& before, const Habit& after);

}  // namespace nightcramp::app
