#include "advice/doing.hpp"
#include "advice/rules.hpp"
#include "analysis/gates.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::advice {
namespace {

constexpr double too_seldom = 0.5;
constexpr double well_recorded = analysis::recorded_for_verdict / 100.0;

void add_nights(Found& found, const Facts& facts) {
    const auto recorded =
        static_cast<int>(std::count_if(facts.nights.begin(), facts.nights.end(), is_recorded));
    const NightShare lately = recorded_lately(facts);
    const bool few = recorded < analysis::nights_for_estimate;
    if (!few && (lately.of == 0 || lately.share() >= well_recorded)) return;
    Suggestion suggestion;
    suggestion.id = "record-nights";
    suggestion.rule = Rule::record_nights;
    suggestion.strength = Strength::advice;
    suggestion.facts = recorded == 0 ? "none" : few ? "few" : "gaps";
    suggestion.use = use_of_nights;
    suggestion.steps = {Step::log_night};
    suggestion.nights = few ? NightShare{recorded, analysis::nights_for_estimate} : lately;
    found.push_back(std::move(suggestion));
}

void add_habit(Found& found, const Facts& facts, const Habit& habit) {
    if (!habit.followed || habit.origin == Origin::derived || is_hidden(facts, habit.id)) return;
    const NightShare answered = answered_lately(facts, habit);
    if (answered.share() >= too_seldom) return;
    Suggestion suggestion;
    suggestion.id = "record-habit " + habit.id;
    suggestion.rule = Rule::record_habit;
    suggestion.strength = Strength::advice;
    suggestion.facts = "seldom answered";
    suggestion.use = use_of_recording * (1 - answered.share());
    suggestion.steps = {Step::log_night, Step::unfollow};
    suggestion.habit = habit.id;
    suggestion.nights = answered;
    found.push_back(std::move(suggestion));
}

}  // namespace

void add_recording(Found& found, const Facts& facts) {
    add_nights(found, facts);
    if (recorded_nights(facts) < analysis::nights_for_shares) return;
    for (const Habit& habit : facts.habits) add_habit(found, facts, habit);
}

}  // namespace nightcramp::advice
