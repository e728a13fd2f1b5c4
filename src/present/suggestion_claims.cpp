#include "analysis/leaning.hpp"
#include "present/amount_words.hpp"
#include "present/outcome_words.hpp"
#include "present/suggestion_parts.hpp"
#include "present/verdict_words.hpp"

#include <fmt/format.h>

/// The suggestions that are about what a habit does.
namespace nightcramp::present {
namespace {

using advice::Rule;
using advice::Strength;
using advice::Suggestion;

/// How suggestions speak of a habit of the person's own.
HabitWording own_wording(const std::string& name, bool is_trigger) {
    HabitWording words;
    words.drop = fmt::format("“{}” makes little difference to your cramps", name);
    if (is_trigger) {
        words.keep = fmt::format("Keep nights without “{}”", name);
        words.start = fmt::format("Try nights without “{}”", name);
        words.question = fmt::format("Does “{}” bring you cramps?", name);
    } else {
        words.keep = fmt::format("Keep up “{}”", name);
        words.start = fmt::format("Try “{}” more often", name);
        words.question = fmt::format("Does “{}” help you?", name);
    }
    return words;
}

struct Spoken {
    const Habit* habit = nullptr;
    const HabitKnowledge* knowledge = nullptr;
    HabitWording words;
};

Spoken spoken(const Suggestion& suggestion, const CardSource& source) {
    Spoken about;
    about.habit = find_habit(source.talk.habits, suggestion.habit);
    const bool own = about.habit == nullptr || about.habit->origin == Origin::own;
    about.knowledge = own ? nullptr : find_knowledge(source.knowledge, suggestion.habit);
    const bool trigger = about.habit != nullptr && about.habit->role == Role::trigger;
    about.words = about.knowledge == nullptr ? own_wording(habit_name(source.talk, suggestion.habit), trigger)
                                             : about.knowledge->words;
    return about;
}

std::string claim_of(const Suggestion& suggestion, const Spoken& about) {
    const bool trigger = about.habit != nullptr && about.habit->role == Role::trigger;
    switch (suggestion.rule) {
        case Rule::keep:
            return about.words.keep;
        case Rule::start:
            // A prevention habit that goes with more cramps.
            if (suggestion.avoid && !trigger && about.habit != nullptr) {
                return fmt::format("Try some nights without “{}”", about.habit->name);
            }
            return about.words.start;
        case Rule::drop:
            return about.words.drop;
        default:
            return about.words.question;
    }
}

std::string lean_sentence(analysis::Leaning lean) {
    switch (lean) {
        case analysis::Leaning::fewer:
            return "So far it leans towards fewer cramps; too early to say.";
        case analysis::Leaning::more:
            return "So far it leans towards more cramps; too early to say.";
        case analysis::Leaning::none:
            break;
    }
    return "";
}

std::string missing_sentence(const analysis::Insights& all, const analysis::HabitInsight& insight) {
    if (!insight.judged || insight.verdict.word != analysis::Word::cannot_tell) return "";
    const int more = insight.judged->more_nights;
    if (more > analysis::long_nights) return "A diary alone will hardly settle it; an on/off test may.";
    if (more > 0)
        return fmt::format("About {} are needed to tell.", counted(more, "more night", "more nights"));
    return fmt::format("No clear link so far; the next review is at {} recorded nights.",
                       grouped(all.next.recorded));
}

void add(std::vector<std::string>& lines, std::string line) {
    if (!line.empty()) lines.push_back(std::move(line));
}

void add_own_nights(SuggestionCard& card, const Suggestion& suggestion, const analysis::HabitInsight& insight,
                    const Spoken& about, const CardSource& source) {
    card.why.push_back(own_counts_sentence(insight, about.knowledge));
    if (insight.verdict.word == analysis::Word::cannot_tell) {
        const std::string lean = lean_sentence(suggestion.lean);
        add(card.why, lean.empty() ? missing_sentence(source.all, insight) : lean);
    } else {
        add(card.why, plain_effect_sentence(source.talk, insight));
    }
    for (const std::string& caution : cautions(insight)) card.why.push_back(caution);
}

void add_others_nights(SuggestionCard& card, const Suggestion& suggestion) {
    if (suggestion.rule == Rule::follow) {
        card.why.emplace_back(
            "You do not follow it yet. Noting it for a while shows whether it matters for you.");
        return;
    }
    card.why.emplace_back(
        suggestion.nights && suggestion.nights->of > 0
            ? fmt::format("You do it on {} of your last {} known nights; they cannot tell yet "
                          "whether it helps you.",
                          suggestion.nights->yes, suggestion.nights->of)
            : "This rests on studies of other people, not on your own nights.");
}

}  // namespace

void word_card(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    switch (suggestion.rule) {
        case Rule::keep:
        case Rule::start:
        case Rule::try_out:
        case Rule::follow:
        case Rule::drop:
            break;
        default:
            return word_other_card(card, suggestion, source);
    }
    const Spoken about = spoken(suggestion, source);
    const analysis::HabitInsight* insight = insight_in(source.all, suggestion.habit);
    card.claim = claim_of(suggestion, about);
    const bool from_nights =
        suggestion.strength == Strength::own_lean || suggestion.strength == Strength::own_verdict;
    if (suggestion.outcome) {
        card.why.push_back(outcome_sentence(*suggestion.outcome));
        card.why.emplace_back("Chance drew those nights, so this is more than a link.");
    } else if (from_nights && insight != nullptr) {
        add_own_nights(card, suggestion, *insight, about, source);
    } else {
        add_others_nights(card, suggestion);
    }
    card.studies = studies_sentence(about.knowledge);
    const bool asks_for_something = suggestion.rule == Rule::start || suggestion.rule == Rule::try_out;
    if (asks_for_something) add_cautions(card, about.knowledge);
}

}  // namespace nightcramp::present
