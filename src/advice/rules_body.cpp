#include "advice/doing.hpp"
#include "advice/limits.hpp"
#include "advice/rules.hpp"
#include "analysis/gates.hpp"

#include <string>

namespace nightcramp::advice {
namespace {

constexpr double seldom_worn = 0.5;
constexpr double often_lies = 1.0 / 3;
constexpr int nights_to_say = 14;

void add_shoes(Found& found, const Facts& facts) {
    const Habit* shoes = find_habit(facts.habits, "shoes");
    if (shoes == nullptr || !facts.profile.flat_feet.value_or(false) || is_hidden(facts, shoes->id)) return;
    const NightShare worn = done_lately(facts, *shoes);
    if (worn.of > 0 && worn.share() >= seldom_worn) return;
    Suggestion suggestion;
    suggestion.id = "shoes";
    suggestion.rule = Rule::shoes;
    suggestion.strength = Strength::advice;
    suggestion.facts = "flat feet";
    suggestion.use = use_of_shoes;
    suggestion.steps = {Step::open_habit};
    if (!shoes->followed) suggestion.steps.insert(suggestion.steps.begin(), Step::follow);
    suggestion.habit = shoes->id;
    if (worn.of > 0) suggestion.nights = worn;
    found.push_back(std::move(suggestion));
}

Suggestion sleep(const std::string& about, const std::string& habit, const NightShare& lies) {
    Suggestion suggestion;
    suggestion.id = "sleep " + about;
    suggestion.rule = Rule::sleep;
    suggestion.strength = Strength::advice;
    suggestion.use = use_of_sleep * (0.5 + lies.share() / 2);
    suggestion.steps = {Step::open_habit};
    suggestion.habit = habit;
    suggestion.avoid = true;
    suggestion.facts = lies.of == 0 ? "not known" : "often";
    if (lies.of > 0) suggestion.nights = lies;
    return suggestion;
}

/// What the nights themselves say of it decides; only where they are silent does common advice speak.
bool is_open(const Facts& facts, const std::string& habit) {
    if (is_hidden(facts, habit)) return false;
    const analysis::HabitInsight* insight = insight_of(facts, habit);
    if (insight == nullptr) return true;
    return insight->verdict.word == analysis::Word::cannot_tell &&
           analysis::leaning(*insight) == analysis::Leaning::none;
}

void add_sleep(Found& found, const Facts& facts) {
    const bool is_new = recorded_nights(facts) < analysis::nights_for_shares;
    for (const std::string habit_id : {"feet-pointed", "heavy-covers"}) {
        const Habit* habit = find_habit(facts.habits, habit_id);
        if (habit == nullptr || !is_open(facts, habit_id)) continue;
        const NightShare lies = done_lately(facts, *habit);
        const bool often = lies.of >= nights_to_say && lies.share() >= often_lies;
        if (often || (is_new && lies.of == 0)) found.push_back(sleep(habit_id, habit_id, lies));
    }
    const NightShare front = on_front_lately(facts);
    if (front.of >= nights_to_say && front.share() >= often_lies && is_open(facts, "feet-pointed")) {
        found.push_back(sleep("on-the-front", "feet-pointed", front));
    }
}

void add_pregnancy(Found& found, const Facts& facts) {
    if (!is_pregnant(facts.profile, facts.today)) return;
    Suggestion suggestion;
    suggestion.id = "pregnancy";
    suggestion.rule = Rule::pregnancy;
    suggestion.strength = Strength::safety;
    suggestion.facts = "due " + iso(*facts.profile.due_date);
    suggestion.use = use_of_pregnancy;
    suggestion.steps = {Step::ask_doctor};
    // Stretching first, unless something else stands against it.
    const Habit* stretching = find_habit(facts.habits, "stretching");
    if (stretching != nullptr && reasons_to_ask(facts, *stretching).empty()) {
        suggestion.steps.push_back(Step::open_habit);
        suggestion.habit = stretching->id;
    }
    found.push_back(std::move(suggestion));
}

}  // namespace

void add_body(Found& found, const Facts& facts) {
    add_shoes(found, facts);
    add_sleep(found, facts);
    add_pregnancy(found, facts);
}

}  // namespace nightcramp::advice
