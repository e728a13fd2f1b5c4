#include "present/suggestion_words.hpp"

#include "analysis/leaning.hpp"
#include "present/amount_words.hpp"
#include "present/calendar_words.hpp"
#include "present/outcome_words.hpp"
#include "present/result_charts.hpp"
#include "present/suggestion_parts.hpp"
#include "present/verdict_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using advice::Rule;
using advice::Step;
using advice::Strength;
using advice::Suggestion;

std::string step_label(const Suggestion& suggestion, Step step) {
    switch (step) {
        case Step::follow:
            return "Start following it";
        case Step::unfollow:
            return "Stop following it";
        case Step::log_night:
            return "Log last night";
        case Step::open_habit:
            return suggestion.rule == Rule::pregnancy ? "How to stretch" : "More about it";
        case Step::open_profile:
            return "Look at my profile";
        case Step::ask_doctor:
            return "Note it for the doctor";
        case Step::plan_experiment:
            return "Plan an experiment";
        case Step::open_signs:
            break;
    }
    return "All warning signs";
}

std::string badge_of(const Suggestion& suggestion, const analysis::HabitInsight* insight) {
    switch (suggestion.strength) {
        case Strength::safety:
            return "Safety";
        case Strength::studies:
            return "From studies";
        case Strength::advice:
            return suggestion.rule == Rule::record_nights || suggestion.rule == Rule::record_habit
                       ? "For a clearer answer"
                       : "Common advice";
        case Strength::own_trial:
            return finding_name(suggestion.outcome->finding);
        case Strength::own_lean:
        case Strength::own_verdict:
            break;
    }
    if (insight == nullptr) return "From your diary";
    return std::string(word_name(insight->verdict.word));
}

bool rests_on_nights(const Suggestion& suggestion) {
    return suggestion.strength == Strength::own_lean || suggestion.strength == Strength::own_verdict;
}

}  // namespace

const analysis::HabitInsight* insight_in(const analysis::Insights& all, std::string_view habit) {
    const auto found = std::find_if(all.habits.begin(), all.habits.end(),
                                    [&](const analysis::HabitInsight& one) { return one.id == habit; });
    return found == all.habits.end() ? nullptr : &*found;
}

void add_cautions(SuggestionCard& card, const HabitKnowledge* knowledge) {
    constexpr std::size_t on_a_card = 2;
    if (knowledge == nullptr) return;
    const auto& all = knowledge->cautions;
    card.cautions.assign(all.begin(),
                         all.begin() + static_cast<std::ptrdiff_t>(std::min(on_a_card, all.size())));
}

SuggestionCard card_of(const Suggestion& suggestion, const CardSource& source) {
    const analysis::HabitInsight* insight = insight_in(source.all, suggestion.habit);
    SuggestionCard card;
    card.id = suggestion.id;
    card.badge = badge_of(suggestion, insight);
    const bool own = insight != nullptr && rests_on_nights(suggestion);
    if (own) {
        card.look = look_of(insight->verdict.word);
        card.ratio = ratio_of(*insight);
    }
    if (suggestion.outcome) {
        card.look = look_of(suggestion.outcome->finding);
        card.ratio = ratio_of(*suggestion.outcome);
    }
    word_card(card, suggestion, source);
    for (const Step step : suggestion.steps) {
        card.steps.push_back({step, step_label(suggestion, step)});
    }
    return card;
}

}  // namespace nightcramp::present
