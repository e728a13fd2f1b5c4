#include "advice/advise.hpp"

#include "advice/doing.hpp"
#include "advice/limits.hpp"
#include "advice/rules.hpp"
#include "advice/signs.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::advice {
namespace {

constexpr std::string_view later = "later";

/// Rules that change what somebody does; the others only note, name or ask.
bool changes_something(Rule rule) {
    switch (rule) {
        case Rule::keep:
        case Rule::start:
        case Rule::try_out:
        case Rule::follow:
        case Rule::before_exercise:
        case Rule::shoes:
        case Rule::sleep:
            return true;
        default:
            return false;
    }
}

/// How many of a kind there may be at a time.
std::size_t most_of(Rule rule) {
    switch (rule) {
        case Rule::try_out:
        case Rule::drop:
        case Rule::sleep:
            return 2;
        case Rule::follow:
        case Rule::record_habit:
            return 1;
        default:
            return handful;
    }
}

/// One suggestion for everything that this person asks a doctor about first.
void add_ask_first(Found& found, const Facts& facts) {
    Suggestion suggestion;
    for (const Habit& habit : facts.habits) {
        const auto reasons = reasons_to_ask(facts, habit);
        if (reasons.empty() || habit.role == Role::trigger) continue;
        suggestion.habits.push_back(habit.id);
        for (const std::string& reason : reasons) {
            auto& because = suggestion.because;
            if (std::find(because.begin(), because.end(), reason) == because.end()) because.push_back(reason);
        }
    }
    if (suggestion.habits.empty()) return;
    suggestion.id = "ask-first";
    suggestion.rule = Rule::ask_first;
    suggestion.strength = Strength::safety;
    suggestion.facts = fmt::format("{}", fmt::join(suggestion.because, ", "));
    suggestion.use = use_of_asking;
    suggestion.steps = {Step::ask_doctor, Step::open_profile};
    found.push_back(std::move(suggestion));
}

bool is_forbidden(const Facts& facts, const Suggestion& suggestion) {
    const Habit* habit = find_habit(facts.habits, suggestion.habit);
    if (habit == nullptr || !changes_something(suggestion.rule)) return false;
    const auto reasons = suggestion.avoid && habit->role == Role::trigger
                             ? reasons_to_ask_before_leaving(facts, *habit)
                             : reasons_to_ask(facts, *habit);
    return !reasons.empty() || exceeds_limit(facts, *habit);
}

/// What would have the person stretch or pedal with a leg that a doctor has not looked at.
bool uses_the_legs(const Suggestion& suggestion) {
    const bool legs = suggestion.habit == "stretching" || suggestion.habit == "bike";
    return legs && (changes_something(suggestion.rule) || suggestion.rule == Rule::pregnancy);
}

bool is_safety(const Suggestion& suggestion) {
    return suggestion.strength == Strength::safety;
}

/// The most useful of each habit, no more of a kind than there may be, a handful in all; what safety says
/// comes on top of that.
Found chosen(const Found& ordered) {
    Found handpicked;
    std::map<Rule, std::size_t> of_rule;
    std::set<std::string> habits;
    std::size_t left = handful;
    for (const Suggestion& suggestion : ordered) {
        const bool counts = !is_safety(suggestion);
        if (counts && (left == 0 || of_rule[suggestion.rule] == most_of(suggestion.rule))) continue;
        if (!suggestion.habit.empty() && !habits.insert(suggestion.habit).second) continue;
        ++of_rule[suggestion.rule];
        if (counts) --left;
        handpicked.push_back(suggestion);
    }
    return handpicked;
}

/// Whoever put away one way of saying it does not want the next one: what else would change the same habit
/// goes too.
void put_away_alike(Found& found, const Found& dismissed) {
    std::erase_if(found, [&](const Suggestion& one) {
        return changes_something(one.rule) &&
               std::any_of(dismissed.begin(), dismissed.end(), [&](const Suggestion& away) {
                   return changes_something(away.rule) && !away.habit.empty() && away.habit == one.habit;
               });
    });
}

/// Everything but warning signs, the most useful first.
Found ordered(const Facts& facts) {
    Found found;
    add_habits(found, facts);
    add_recording(found, facts);
    add_amounts(found, facts);
    add_body(found, facts);
    add_medicines(found, facts);
    std::erase_if(found, [&](const Suggestion& suggestion) { return is_forbidden(facts, suggestion); });
    add_ask_first(found, facts);
    std::sort(found.begin(), found.end(), [](const Suggestion& a, const Suggestion& b) {
        if (is_safety(a) != is_safety(b)) return is_safety(a);
        return a.use != b.use ? a.use > b.use : a.id < b.id;
    });
    return found;
}

/// Moves what was put away from `found` to `dismissed`.
void put_away(Found& found, Found& dismissed, const Facts& facts) {
    const auto first = std::stable_partition(found.begin(), found.end(), [&](const Suggestion& one) {
        return !is_put_away(facts.dismissals, one, facts.today);
    });
    dismissed.insert(dismissed.end(), std::make_move_iterator(first), std::make_move_iterator(found.end()));
    found.erase(first, found.end());
}

const WarningSign* known_sign(const Facts& facts, const Suggestion& sign) {
    const auto& all = facts.catalogue.warning_signs;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const WarningSign& known) { return known.id == sign.sign; });
    return found == all.end() ? nullptr : &*found;
}

bool holds_back(const Facts& facts, const Suggestion& sign) {
    const WarningSign* known = known_sign(facts, sign);
    return known != nullptr && known->holds_advice;
}

bool is_urgent(const Facts& facts, const Suggestion& sign) {
    const WarningSign* known = known_sign(facts, sign);
    return known != nullptr && known->urgency != Urgency::doctor;
}

}  // namespace

bool is_put_away(const std::vector<Dismissal>& dismissals, const Suggestion& suggestion, Date today) {
    return std::any_of(dismissals.begin(), dismissals.end(), [&](const Dismissal& one) {
        if (one.suggestion != suggestion.id) return false;
        if (one.facts == later) return today < date_of(one.at) + reminded_after;
        return one.facts == suggestion.facts;
    });
}

Advice advise(const Facts& facts) {
    Advice advice;
    add_warning_signs(advice.signs, facts);
    put_away(advice.signs, advice.dismissed, facts);
    advice.asked = were_asked(facts.nights, facts.today);
    advice.held_back = std::any_of(advice.signs.begin(), advice.signs.end(),
                                   [&](const Suggestion& sign) { return holds_back(facts, sign); });
    if (!advice.asked || advice.held_back) return advice;
    Found all = ordered(facts);
    if (std::any_of(advice.signs.begin(), advice.signs.end(),
                    [&](const Suggestion& sign) { return is_urgent(facts, sign); })) {
        std::erase_if(all, uses_the_legs);
    }
    put_away(all, advice.dismissed, facts);
    put_away_alike(all, advice.dismissed);
    advice.suggestions = chosen(all);
    return advice;
}

Dismissal dismissal(const Suggestion& suggestion, const Moment& now) {
    return {suggestion.id, suggestion.facts, now, 0};
}

Dismissal reminder(const Suggestion& suggestion, const Moment& now) {
    return {suggestion.id, std::string(later), now, 0};
}

}  // namespace nightcramp::advice
