#include "app/habit_edits.hpp"

#include "diary/habit_id.hpp"
#include "diary/rules.hpp"
#include "diary/text.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::app {
namespace {

constexpr std::size_t longest_label = 200;  ///< bytes, as in the rules

char small_letter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string all = without_spaces_around(text);
    std::transform(all.begin(), all.end(), all.begin(), small_letter);
    return all;
}

std::string question_of(const NewHabit& described, const std::string& name) {
    std::string typed = without_spaces_around(described.question);
    if (!typed.empty()) return typed;
    const std::string made =
        described.kind == HabitKind::amount
            ? fmt::format("{}: how many {}?", name, without_spaces_around(described.unit))
            : name + "?";
    return made.size() > longest_label ? name : made;
}

bool is_meant(const Habit& habit, const std::string& lowered_name) {
    return habit.id == lowered_name || lowered(habit.name) == lowered_name;
}

}  // namespace

Habit own_habit(const NewHabit& described, const std::vector<Habit>& habits) {
    Habit habit;
    habit.name = without_spaces_around(described.name);
    habit.id = new_habit_id(habit.name, habits);
    habit.question = question_of(described, habit.name);
    habit.kind = described.kind;
    habit.role = described.role;
    habit.origin = Origin::own;
    if (habit.kind == HabitKind::amount) {
        habit.unit = without_spaces_around(described.unit);
        habit.step = described.step;
        habit.contrast = described.contrast.value_or(2 * described.step);
        habit.target = described.target;
    }
    return habit;
}

Problems name_problems(std::string_view name, std::string_view id, const std::vector<Habit>& habits) {
    const std::string text = without_spaces_around(name);
    if (text.empty() || text.size() > longest_label || !is_plain_text(text)) {
        return {{"name", "A habit needs a name of at most 200 characters."}};
    }
    for (const Habit& habit : habits) {
        if (habit.id == id || !is_meant(habit, lowered(text))) continue;
        return {{"name", fmt::format("There is a habit of that name already: {} ({}).", habit.name,
                                     habit.followed ? "followed" : "archived")}};
    }
    return {};
}

Problems problems(const NewHabit& described, const std::vector<Habit>& habits) {
    const Habit habit = own_habit(described, habits);
    Problems all = name_problems(habit.name, "", habits);
    const bool has_question = !without_spaces_around(described.question).empty();
    for (Problem& problem : nightcramp::problems(habit)) {
        const bool is_said = problem.field == "name" || (problem.field == "question" && !has_question);
        const bool follows_from_step = problem.field == "contrast" && !described.contrast;
        if (!is_said && !follows_from_step) all.push_back(std::move(problem));
    }
    return all;
}

std::string habit_label(const std::optional<Habit>& before, const Habit& after) {
    if (!before) return after.name + " added";
    std::vector<std::string> labels;
    if (before->name != after.name)
        labels.push_back(fmt::format("{} renamed to {}", before->name, after.name));
    if (before->followed != after.followed) {
        labels.push_back(fmt::format("{} {}", after.name, after.followed ? "followed" : "archived"));
    }
    if (before->target != after.target) labels.push_back("aim of " + after.name);
    if (labels.empty()) return after.name + " changed";
    return fmt::format("{}", fmt::join(labels, ", "));
}

}  // namespace nightcramp::app
