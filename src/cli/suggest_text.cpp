#include "cli/suggest_text.hpp"

#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "cli/json_values.hpp"
#include "present/calendar_words.hpp"
#include "present/sign_list.hpp"
#include "present/suggestion_words.hpp"
#include "present/verdict_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using advice::Suggestion;
using present::SuggestionCard;

present::CardSource source_of(const Suggested& suggested) {
    const present::DiaryCopy& diary = suggested.results.diary;
    return {{diary.habits}, suggested.results.all, diary.profile, suggested.catalogue, suggested.knowledge};
}

std::string indented(const std::string& sentence) {
    return sentence.empty() ? "" : wrapped(visible(sentence), sentence_columns, 4);
}

std::string card_text(const SuggestionCard& card) {
    std::string text = fmt::format("\n{}  [{}]\n", visible(card.claim), card.badge);
    for (const std::string& sentence : card.why) text += indented(sentence);
    text += indented(card.studies);
    for (const std::string& caution : card.cautions) text += indented("Mind: " + caution);
    return text;
}

std::string sign_question(const Suggested& suggested) {
    std::string text =
        "Before anything else: has any of this happened within the last 30 days?\n"
        "Answer with  nightcramp suggest --sign none  or with the word in front, and suggestions follow.\n";
    for (const present::SignRow& row : present::sign_rows(suggested.catalogue, Night())) {
        text += fmt::format("\n  {}\n{}", row.sign->id, indented(row.sign->name));
    }
    return text;
}

std::string as_of(const Suggested& suggested) {
    const auto& all = suggested.results.all;
    if (all.recorded.nights == 0) return "No night is recorded yet.\n";
    return fmt::format("As of the night of {} {}: {} of {} recorded. {}\n", day_and_month(all.last),
                       present::year_of(all.last), all.recorded.nights,
                       counted(all.calendar_nights, "night", "nights"),
                       "Links in your diary are not proof; a planned on/off test is stronger.");
}

Json cards_json(const std::vector<Suggestion>& suggestions, const present::CardSource& source) {
    Json list = Json::array();
    for (const Suggestion& suggestion : suggestions) {
        const SuggestionCard card = present::card_of(suggestion, source);
        Json steps = Json::array();
        for (const auto& step : card.steps) steps.push_back(advice::step_slug(step.step));
        list.push_back({{"id", suggestion.id},
                        {"rule", advice::rule_slug(suggestion.rule)},
                        {"strength", advice::strength_slug(suggestion.strength)},
                        {"habit", suggestion.habit.empty() ? Json(nullptr) : Json(suggestion.habit)},
                        {"claim", card.claim},
                        {"label", card.badge},
                        {"why", card.why},
                        {"studies", card.studies},
                        {"cautions", card.cautions},
                        {"facts", suggestion.facts},
                        {"steps", steps}});
    }
    return list;
}

}  // namespace

std::string suggest_text(const Suggested& suggested) {
    const advice::Advice& advice = suggested.results.advice;
    const present::CardSource source = source_of(suggested);
    std::string text;
    for (const Suggestion& sign : advice.signs) text += card_text(present::card_of(sign, source));
    if (!text.empty()) text = text.substr(1) + '\n';
    if (advice.held_back) return text + present::no_suggestion_sentence(true, true, true) + '\n';
    if (!advice.asked) return text + sign_question(suggested);
    text += as_of(suggested);
    const std::string none = present::no_suggestion_sentence(true, false, advice.suggestions.empty());
    if (!none.empty()) text += none + '\n';
    for (const Suggestion& suggestion : advice.suggestions) {
        text += card_text(present::card_of(suggestion, source));
    }
    return text;
}

Json suggest_json(const Suggested& suggested) {
    const advice::Advice& advice = suggested.results.advice;
    const present::CardSource source = source_of(suggested);
    const auto& all = suggested.results.all;
    const bool empty = all.recorded.nights == 0;
    return {{"asked", advice.asked},
            {"held_back", advice.held_back},
            {"to", empty ? Json(nullptr) : Json(iso(all.last))},
            {"warning_signs", cards_json(advice.signs, source)},
            {"suggestions", cards_json(advice.suggestions, source)},
            {"dismissed", cards_json(advice.dismissed, source)}};
}

}  // namespace nightcramp::cli
