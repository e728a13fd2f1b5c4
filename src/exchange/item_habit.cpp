#include "exchange/item_habit.hpp"

#include "diary/habit_id.hpp"
#include "exchange/letters.hpp"

namespace nightcramp::exchange {

Habit habit_of(const Item& item, const std::vector<Habit>& habits) {
    constexpr std::size_t longest_name = 200;  // bytes
    constexpr std::size_t longest_unit = 40;   // bytes; more is no unit but a story
    Habit habit;
    habit.name = beginning(item.name, longest_name);
    if (habit.name.empty()) habit.name = "Habit";
    habit.id = new_habit_id(habit.name, habits);
    habit.question = habit.name.size() < longest_name ? habit.name + "?" : habit.name;
    if (item.has_amounts && item.measure == Item::Measure::quantity) {
        habit.kind = HabitKind::amount;
        habit.unit = item.unit.empty() || item.unit.size() > longest_unit ? "times" : item.unit;
    }
    return habit;
}

}  // namespace nightcramp::exchange
