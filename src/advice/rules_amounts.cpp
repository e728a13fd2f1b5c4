#include "advice/doing.hpp"
#include "advice/limits.hpp"
#include "advice/rules.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::advice {
namespace {

constexpr double moderate = 2;         ///< level of exercise
constexpr int nights_of_exercise = 4;  ///< within the nights that are looked at
constexpr std::string_view drink = "fluids-before-exercise";

void add_over_limit(Found& found, const Facts& facts, const Habit& habit) {
    if (!exceeds_limit(facts, habit)) return;
    const double limit = limit_of(facts, habit).value();
    const double usual = std::round(usual_amount(facts, habit).value());
    Suggestion suggestion;
    suggestion.id = "over-limit " + habit.id;
    suggestion.rule = Rule::over_limit;
    suggestion.strength = Strength::safety;
    suggestion.facts = fmt::format("limit {}", limit);
    suggestion.use = use_of_limit;
    suggestion.steps = {Step::ask_doctor, Step::open_habit};
    suggestion.habit = habit.id;
    suggestion.amount = AmountRange{usual, usual};
    suggestion.limit = limit;
    found.push_back(std::move(suggestion));
}

/// Whoever asks a doctor about any amount has no limit of their own, and takes some.
void add_ask_about(Found& found, const Facts& facts, const Habit& habit) {
    const bool is_supplement = habit.id == "calcium" || habit.id == "magnesium";
    const auto reasons = is_supplement ? reasons_to_ask(facts, habit) : std::vector<std::string>();
    const auto usual = reasons.empty() ? std::nullopt : usual_amount(facts, habit);
    if (!usual) return;
    Suggestion suggestion;
    suggestion.id = "ask-about " + habit.id;
    suggestion.rule = Rule::ask_about;
    suggestion.strength = Strength::safety;
    suggestion.facts = fmt::format("{}", fmt::join(reasons, ", "));
    suggestion.use = use_of_limit;
    suggestion.steps = {Step::ask_doctor, Step::open_profile};
    suggestion.habit = habit.id;
    suggestion.amount = AmountRange{std::round(*usual), std::round(*usual)};
    suggestion.because = reasons;
    found.push_back(std::move(suggestion));
}

/// On how many of the last 28 days somebody exercised at least moderately.
int days_of_exercise(const Facts& facts) {
    return static_cast<int>(std::count_if(facts.nights.begin(), facts.nights.end(), [&](const Night& night) {
        const bool counts = facts.steady_night && night.date <= *facts.steady_night &&
                            night.date > *facts.steady_night - days(nights_looked_at);
        const Answer* answer = counts ? find_answer(night, "exercise") : nullptr;
        return answer != nullptr && answer->value.kind == AnswerKind::amount &&
               answer->value.amount >= moderate;
    }));
}

void add_before_exercise(Found& found, const Facts& facts) {
    const Habit* habit = find_habit(facts.habits, drink);
    if (habit == nullptr || !facts.profile.weight_kg) return;
    if (!habit->followed && days_of_exercise(facts) < nights_of_exercise) return;
    if (is_hidden(facts, drink)) return;
    Suggestion suggestion;
    suggestion.id = "before-exercise";
    suggestion.rule = Rule::before_exercise;
    suggestion.strength = Strength::advice;
    suggestion.amount = before_exercise_ml(*facts.profile.weight_kg);
    suggestion.facts = fmt::format("{} to {} ml", suggestion.amount->from, suggestion.amount->to);
    suggestion.use = use_of_drink;
    suggestion.steps = {Step::open_habit};
    if (!habit->followed) suggestion.steps.insert(suggestion.steps.begin(), Step::follow);
    suggestion.habit = drink;
    found.push_back(std::move(suggestion));
}

}  // namespace

bool exceeds_limit(const Facts& facts, const Habit& habit) {
    const auto limit = limit_of(facts, habit);
    const auto usual = limit ? usual_amount(facts, habit) : std::nullopt;
    return usual && *usual > *limit;
}

void add_amounts(Found& found, const Facts& facts) {
    for (const Habit& habit : facts.habits) {
        add_over_limit(found, facts, habit);
        add_ask_about(found, facts, habit);
    }
    add_before_exercise(found, facts);
}

}  // namespace nightcramp::advice
