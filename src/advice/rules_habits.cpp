#include "advice/doing.hpp"
#include "advice/limits.hpp"
#include "advice/rules.hpp"
#include "analysis/leaning.hpp"
#include "experiment/follow.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::advice {
namespace {

using analysis::HabitInsight;
using analysis::Leaning;
using analysis::Word;

constexpr double often = 0.4;          ///< share of nights from which a prevention habit counts as done
constexpr double at_times = 0.15;      ///< share of nights from which a trigger is worth avoiding
constexpr double greatest_good = 0.7;  ///< log rate ratio of a halving, about
constexpr double gain_of_keeping = 0.6;

double certainty_of(Strength strength) {
    switch (strength) {
        case Strength::own_trial:
            return 1;
        case Strength::own_verdict:
            return 0.95;
        case Strength::own_lean:
            return 0.6;
        case Strength::studies:
            return 0.4;
        case Strength::advice:
        case Strength::safety:
            break;
    }
    return 0.15;
}

/// What happens to a person rather than being done by them.
bool is_in_hand(const Habit& habit) {
    return habit.id != "heat" && habit.id != "diarrhoea";
}

/// Can be done on some nights and not on others, and works the same night.
bool is_easy_to_test(const Habit& habit) {
    constexpr std::array<std::string_view, 2> hard{"exercise", "standing"};
    return is_in_hand(habit) && habit.window != Window::seven_days &&
           std::find(hard.begin(), hard.end(), habit.id) == hard.end();
}

bool is_mineral(const Habit& habit) {
    return habit.id == "calcium" || habit.id == "magnesium";
}

bool needs_minerals(const Profile& profile) {
    const auto& all = profile.conditions;
    return std::any_of(all.begin(), all.end(), [](const std::string& condition) {
        return condition == "osteoporosis" || condition == "magnesium-deficiency";
    });
}

/// Everything that the rules ask of one habit.
struct Case {
    const Habit& habit;
    const HabitInsight* insight = nullptr;      ///< null: not one answer
    const HabitKnowledge* knowledge = nullptr;  ///< null for own habits
    NightShare done;
    double m0 = 0;
    const experiment::Outcome* tested = nullptr;  ///< of the person's newest experiment on it

    /// What chance has decided, else what a review has.
    [[nodiscard]] Word word() const {
        if (const auto decided = decided_word()) return *decided;
        return insight == nullptr ? Word::cannot_tell : insight->verdict.word;
    }
    [[nodiscard]] std::optional<Word> decided_word() const {
        if (tested == nullptr) return std::nullopt;
        switch (tested->finding) {
            case experiment::Finding::fewer:
                return Word::probably_fewer;
            case experiment::Finding::more:
                return Word::probably_more;
            case experiment::Finding::little_difference:
                return Word::little_difference;
            default:
                return std::nullopt;
        }
    }
    [[nodiscard]] Strength strength() const {
        return decided_word() ? Strength::own_trial : Strength::own_verdict;
    }
    [[nodiscard]] bool is_judged() const { return insight != nullptr && insight->judged.has_value(); }
    [[nodiscard]] Leaning lean() const { return is_judged() ? leaning(*insight) : Leaning::none; }
    [[nodiscard]] bool is_trigger() const { return habit.role == Role::trigger; }
    [[nodiscard]] bool is_tested() const {
        return knowledge != nullptr &&
               (knowledge->grade == Grade::tested_well || knowledge->grade == Grade::tested);
    }
    [[nodiscard]] double good() const {
        double expected = is_judged() ? insight->judged->sceptical.mean : m0;
        if (decided_word()) expected = tested->log_rate_ratio.value_or(greatest_good);
        return std::min(std::abs(expected), greatest_good);
    }
};

Suggestion about(const Case& it, Rule rule, Strength strength) {
    Suggestion suggestion;
    suggestion.id = fmt::format("{} {}", rule_slug(rule), it.habit.id);
    suggestion.rule = rule;
    suggestion.strength = strength;
    suggestion.habit = it.habit.id;
    suggestion.lean = it.lean();
    if (strength == Strength::own_trial) suggestion.outcome = *it.tested;
    suggestion.steps = {Step::open_habit};
    return suggestion;
}

/// A later review that finds the same is no other reason.
std::string verdict_facts(const Case& it) {
    if (it.decided_word()) return fmt::format("experiment {}", it.tested->experiment);
    return fmt::format("verdict {}", static_cast<int>(it.word()));
}

void add_keep(Found& found, const Case& it) {
    Suggestion suggestion = about(it, Rule::keep, it.strength());
    suggestion.avoid = it.is_trigger();
    suggestion.facts = verdict_facts(it);
    suggestion.use = it.good() * certainty_of(suggestion.strength) * gain_of_keeping;
    suggestion.nights = it.done;
    found.push_back(std::move(suggestion));
}

void add_start(Found& found, const Case& it, Strength strength, bool avoid) {
    Suggestion suggestion = about(it, Rule::start, strength);
    suggestion.avoid = avoid;
    suggestion.facts =
        strength >= Strength::own_verdict ? verdict_facts(it) : fmt::format("{}", strength_slug(strength));
    const double left = avoid ? it.done.share() : 1 - it.done.share();
    suggestion.use = it.good() * certainty_of(strength) * std::max(left, 0.5);
    suggestion.nights = it.done;
    if (!it.habit.followed) suggestion.steps.insert(suggestion.steps.begin(), Step::follow);
    found.push_back(std::move(suggestion));
}

/// Leaving a mineral out is for a doctor to say: it may have been advised.
void add_ask_about(Found& found, const Case& it) {
    Suggestion suggestion = about(it, Rule::ask_about, it.strength());
    suggestion.facts = verdict_facts(it);
    suggestion.use = it.good() * certainty_of(suggestion.strength);
    suggestion.steps = {Step::ask_doctor, Step::open_habit};
    found.push_back(std::move(suggestion));
}

void add_drop(Found& found, const Facts& facts, const Case& it) {
    // What is read from the sleep is asked anyway and costs nothing.
    if (!it.habit.followed || it.habit.origin == Origin::derived) return;
    // Bones or a lack of magnesium may need it, whatever the cramps say.
    if (is_mineral(it.habit) && needs_minerals(facts.profile)) return;
    Suggestion suggestion = about(it, Rule::drop, it.strength());
    suggestion.facts = verdict_facts(it);
    suggestion.use = it.is_trigger() ? use_of_dropping / 2 : use_of_dropping;
    suggestion.steps.insert(suggestion.steps.begin(), Step::unfollow);
    found.push_back(std::move(suggestion));
}

void add_try_out(Found& found, const Case& it) {
    if (!it.is_judged() || !it.habit.followed || !is_easy_to_test(it.habit)) return;
    if (it.tested != nullptr) return;  // once was enough for now
    // A habit that leans the other way than hoped for is not worth the effort of a test.
    const Leaning against = it.is_trigger() ? Leaning::fewer : Leaning::more;
    if (it.insight->verdict.withdrawn || it.lean() == against) return;
    Suggestion suggestion = about(it, Rule::try_out, Strength::own_lean);
    suggestion.facts = fmt::format("lean {}", static_cast<int>(it.lean()));
    suggestion.use = it.good() * 0.3;
    found.push_back(std::move(suggestion));
}

void add_follow(Found& found, const Case& it) {
    if (it.habit.followed || it.insight != nullptr || !is_in_hand(it.habit)) return;
    Suggestion suggestion = about(it, Rule::follow, Strength::studies);
    suggestion.facts = "never answered";
    suggestion.use = use_of_following + it.good() * 0.1;
    suggestion.steps.insert(suggestion.steps.begin(), Step::follow);
    found.push_back(std::move(suggestion));
}

/// Where no review has decided.
void add_undecided(Found& found, const Case& it) {
    const Leaning lean = it.lean();
    if (it.is_trigger()) {
        const bool seen = it.knowledge != nullptr && it.knowledge->grade == Grade::seen_together && it.m0 > 0;
        if (lean == Leaning::more && it.done.share() >= at_times && is_in_hand(it.habit)) {
            return add_start(found, it, Strength::own_lean, true);
        }
        if (seen && it.insight == nullptr) return add_follow(found, it);
        return add_try_out(found, it);
    }
    const bool seldom = it.done.share() < often;
    if (lean == Leaning::fewer && seldom) return add_start(found, it, Strength::own_lean, false);
    if (it.is_tested() && it.m0 < 0 && seldom && lean != Leaning::more) {
        return add_start(found, it, Strength::studies, false);
    }
    add_try_out(found, it);
}

void add_habit(Found& found, const Facts& facts, const Case& it) {
    switch (it.word()) {
        case Word::probably_fewer:
            // What may harm is not praised, even where it goes with fewer cramps.
            if (it.is_trigger()) return;
            if (it.done.share() < often) return add_start(found, it, it.strength(), false);
            return add_keep(found, it);
        case Word::probably_more:
            if (!is_in_hand(it.habit)) return;
            if (is_mineral(it.habit)) return add_ask_about(found, it);
            if (it.is_trigger() && it.done.share() < at_times) return add_keep(found, it);
            return add_start(found, it, it.strength(), true);
        case Word::little_difference:
            return add_drop(found, facts, it);
        case Word::cannot_tell:
            return add_undecided(found, it);
    }
}

double m0_of(const Catalogue& catalogue, const Habit& habit) {
    const auto found = std::find_if(catalogue.evidence.begin(), catalogue.evidence.end(),
                                    [&](const Evidence& one) { return one.habit == habit.id; });
    return found == catalogue.evidence.end() || habit.origin == Origin::own ? 0 : found->m0;
}

/// Chance tells more surely than a diary. Offered where nothing speaks against it; first where trying it out
/// is all that there is to do.
void offer_experiment(Suggestion& suggestion, const Facts& facts, const Habit& habit) {
    const bool is_first = suggestion.rule == Rule::try_out;
    if (suggestion.strength == Strength::own_trial) return;
    if (!is_first && suggestion.rule != Rule::keep && suggestion.rule != Rule::start) return;
    if (experiment::current(facts.experiments) != nullptr) return;
    if (trial_of(facts.knowledge, habit).designs.empty() || !reasons_to_ask(facts, habit).empty()) return;
    suggestion.steps.insert(is_first ? suggestion.steps.begin() : suggestion.steps.end(),
                            Step::plan_experiment);
}

}  // namespace

void add_habits(Found& found, const Facts& facts) {
    for (const Habit& habit : facts.habits) {
        if (is_hidden(facts, habit.id)) continue;
        const bool own = habit.origin == Origin::own;
        const std::size_t before = found.size();
        add_habit(found, facts,
                  {habit, insight_of(facts, habit.id),
                   own ? nullptr : find_knowledge(facts.knowledge, habit.id), done_lately(facts, habit),
                   m0_of(facts.catalogue, habit), experiment::outcome_of(facts.outcomes, habit.id)});
        for (std::size_t i = before; i < found.size(); ++i) offer_experiment(found[i], facts, habit);
    }
}

}  // namespace nightcramp::advice
