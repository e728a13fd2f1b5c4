#include "app/edit_label.hpp"

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

using Labels = std::vector<std::string>;

std::string cramps_label(const Night& before, const Night& after) {
    if (after.cramps_answer == CrampsAnswer::unknown && before.cramps.empty()) return "cramps unanswered";
    if (after.cramps_answer == CrampsAnswer::none) return "no cramps";
    const std::size_t was = before.cramps.size();
    const std::size_t is = after.cramps.size();
    if (is == was) return "cramp changed";
    const std::size_t count = is > was ? is - was : was - is;
    const std::string_view what = is > was ? "added" : "removed";
    return count == 1 ? fmt::format("cramp {}", what) : fmt::format("{} cramps {}", count, what);
}

std::string habit_name(const std::string& id, const std::vector<Habit>& habits) {
    const Habit* habit = find_habit(habits, id);
    return habit == nullptr ? id : habit->name;
}

std::string answers_label(const Night& before, const Night& after, const std::vector<Habit>& habits) {
    Labels names;
    for (const Answer& answer : after.answers) {
        const Answer* was = find_answer(before, answer.habit);
        if (was == nullptr || *was != answer) names.push_back(habit_name(answer.habit, habits));
    }
    for (const Answer& answer : before.answers) {
        if (find_answer(after, answer.habit) == nullptr) names.push_back(habit_name(answer.habit, habits));
    }
    if (names.size() > 2) return fmt::format("{} habits", names.size());
    return fmt::format("{}", fmt::join(names, " and "));
}

}  // namespace

std::string edit_label(const Night& before, const Night& after, const std::vector<Habit>& habits) {
    const std::string when = day_and_month(after.date);
    if (is_blank(after)) return fmt::format("night erased, {}", when);
    Labels parts;
    if (before.cramps_answer != after.cramps_answer || before.cramps != after.cramps) {
        parts.push_back(cramps_label(before, after));
    }
    if (before.sleep != after.sleep) parts.push_back("sleep");
    if (before.answers != after.answers) parts.push_back(answers_label(before, after, habits));
    if (before.warning_signs != after.warning_signs) parts.push_back("warning signs");
    if (before.note != after.note) parts.push_back("note");
    return fmt::format("{}, {}", fmt::join(parts, ", "), when);
}

}  // namespace nightcramp::app
