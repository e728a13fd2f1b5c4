#include "exchange/ways.hpp"

#include "diary/rules.hpp"
#include "exchange/cramp_numbers.hpp"
#include "exchange/item_habit.hpp"
#include "exchange/letters.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using Kind = Target::Kind;

/// Why a new habit cannot be made of the item; empty where it can.
std::string new_habit_problem(const Item& item, const Target& target, const std::vector<Habit>& habits) {
    if (target.kind != Kind::new_habit) return "";
    const Problems found = problems(habit_of(item, habits));
    return found.empty() ? "" : found.front().sentence;
}

}  // namespace

Ways::Ways(const Draft& draft, const Choices& choices, const Stored& stored)
    : stored_(stored), all_habits_(stored.habits) {
    new_habits_.reserve(draft.items.size());
    const std::vector<ItemAmounts> amounts = amounts_of(draft);
    for (std::size_t i = 0; i < draft.items.size(); ++i) {
        const Item& item = draft.items[i];
        const auto chosen = choices.mapping.find(item.key);
        ItemPlan plan;
        plan.item = i;
        if (chosen != choices.mapping.end()) plan.target = chosen->second;
        plan.problem = target_problem(draft, i, plan.target, stored.habits);
        if (plan.problem.empty()) plan.problem = new_habit_problem(item, plan.target, all_habits_);
        ways_.push_back(plan.problem.empty() ? way_of(item, plan.target) : Way{});
        if (ways_.back().kind == Kind::cramp) assume(given_up_numbers(item, amounts[i]));
        items_.push_back(std::move(plan));
    }
}

void Ways::assume(std::string sentence) {
    if (!sentence.empty()) assumptions_.push_back(std::move(sentence));
}

Way Ways::way_of(const Item& item, const Target& target) {
    Way way{target.kind, nullptr, 1};
    if (target.kind == Kind::habit) way.habit = find_habit(stored_.habits, target.habit);
    if (target.kind == Kind::new_habit) way = {Kind::habit, own_habit(item), 1};
    if (way.habit == nullptr || way.habit->kind == HabitKind::yes_no) return way;
    way.factor = unit_factor(item.unit, way.habit->unit).value_or(1);
    if (item.unit.empty() && is_measured(way.habit->unit)) {
        assumptions_.push_back(
            fmt::format("The file does not tell the unit of {}; its numbers are taken as {}.", item.name,
                        way.habit->unit));
    }
    return way;
}

const Habit* Ways::own_habit(const Item& item) {
    const Habit fresh = habit_of(item, all_habits_);
    const std::string name = small_letters(fresh.name);
    for (const std::vector<Habit>* habits : {&stored_.habits, &std::as_const(new_habits_)}) {
        const auto same = std::find_if(habits->begin(), habits->end(), [&](const Habit& habit) {
            return habit.origin == Origin::own && habit.kind == fresh.kind &&
                   small_letters(habit.name) == name;
        });
        if (same != habits->end()) return &*same;
    }
    new_habits_.push_back(fresh);
    all_habits_.push_back(fresh);
    return &new_habits_.back();
}

}  // namespace nightcramp::exchange
