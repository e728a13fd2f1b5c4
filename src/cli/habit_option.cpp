#include "cli/habit_option.hpp"

#include "diary/nearest.hpp"
#include "present/typed.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {

const Habit* meant_habit(const std::vector<Habit>& habits, std::string_view typed) {
    const std::string text = present::tidied(typed);
    const auto found = std::find_if(habits.begin(), habits.end(), [&](const Habit& habit) {
        return habit.id == text || present::tidied(habit.name) == text;
    });
    return found == habits.end() ? nullptr : &*found;
}

Problem no_such_habit(const std::vector<Habit>& habits, const std::string& typed) {
    std::vector<std::string> ids;
    for (const Habit& habit : habits) ids.push_back(habit.id);
    const std::string meant = nearest(present::tidied(typed), ids);
    const std::string help = meant.empty() ? fmt::format("the habits are {}.", fmt::join(ids, ", "))
                                           : fmt::format("did you mean \"{}\"?", meant);
    return {"habit", fmt::format("There is no habit \"{}\"; {}", typed, help)};
}

}  // namespace nightcramp::cli
