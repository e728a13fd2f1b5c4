#pragma once

#include "app/habit_edits.hpp"
#include "diary/problem.hpp"

#include <string>

namespace nightcramp::ui {

/// A habit of the person's own while they describe it.
struct HabitForm {
    bool open = false;
    std::string name;
    bool is_amount = false;
    std::string unit;
    std::string step = "1";
    std::string contrast;
    bool is_trigger = false;
    int aim = 0;  ///< 0 none, 1 at least, 2 at most
    std::string aim_amount;
    Problems problems;         ///< of the last try to add it
    std::string refused_name;  ///< that another habit bears, typed on the page of an own one
};

/// What the form describes; a number that cannot be read is a problem of its field.
struct ReadForm {
    app::NewHabit habit;
    Problems problems;
};
[[nodiscard]] ReadForm read_form(const HabitForm& form);

}  // namespace nightcramp::ui
