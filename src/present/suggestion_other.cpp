#include "diary/text.hpp"
#include "present/amount_words.hpp"
#include "present/calendar_words.hpp"
#include "present/suggestion_parts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

/// The suggestions that are about safety, recording, the body and medicines.
namespace nightcramp::present {
namespace {

using advice::Rule;
using advice::Suggestion;

constexpr std::string_view never_a_change =
    "Never stop or change a medicine because of this program; that is for your doctor or pharmacist.";

std::string habit_in_sentence(const CardSource& source, std::string_view id) {
    return in_sentence(habit_name(source.talk, id));
}

std::string year_and_day(Date date) {
    return fmt::format("{} {}", day_and_month(date), year_of(date));
}

void word_sign(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const auto& signs = source.catalogue.warning_signs;
    const auto sign = std::find_if(signs.begin(), signs.end(),
                                   [&](const WarningSign& one) { return one.id == suggestion.sign; });
    if (sign == signs.end()) return;
    card.claim =
        suggestion.night ? fmt::format("{}, {}", sign->name, day_and_month(*suggestion.night)) : sign->name;
    card.why = {sign->advice};
}

void word_limit(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const std::string name = habit_in_sentence(source, suggestion.habit);
    const bool with_food = suggestion.habit == "calcium";
    const double taken = suggestion.amount.value_or(advice::AmountRange{}).from;
    const double limit = suggestion.limit.value_or(taken);
    card.claim = fmt::format("Ask your pharmacist about your {}", name);
    card.why = {
        fmt::format("You noted about {} a day lately{}.", about(source.talk, suggestion.habit, taken),
                    with_food ? ", food not counted" : ""),
        fmt::format("The upper limit for you is {} a day{}.", about(source.talk, suggestion.habit, limit),
                    with_food ? ", food included" : " from supplements")};
    card.question = fmt::format("I take about {} of {} a day. Is that right for me?",
                                about(source.talk, suggestion.habit, taken), name);
}

/// "The reason is a kidney disease.", "The reasons are …"
std::string reason_sentence(const std::vector<std::string>& tokens, const CardSource& source) {
    std::vector<std::string> reasons;
    for (const std::string& token : tokens) {
        const std::string reason = ask_reason(token, source.catalogue);
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
    }
    return fmt::format("The {} {}.", reasons.size() == 1 ? "reason is" : "reasons are", listed(reasons));
}

/// A supplement that this person may take only as a doctor says.
void word_ask_about(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const std::string name = habit_in_sentence(source, suggestion.habit);
    card.claim = fmt::format("Ask your doctor about your {}", name);
    if (suggestion.amount) {
        card.why = {fmt::format("You noted about {} a day lately.",
                                about(source.talk, suggestion.habit, suggestion.amount->from)),
                    reason_sentence(suggestion.because, source)};
    } else if (const auto* insight = insight_in(source.all, suggestion.habit)) {
        card.why = {own_counts_sentence(*insight, find_knowledge(source.knowledge, suggestion.habit)),
                    plain_effect_sentence(source.talk, *insight),
                    "It may have been advised for another reason; that is for your doctor to say."};
    }
    card.question = fmt::format("Is my {} right for me, with my leg cramps?", name);
}

void word_pregnancy(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    card.claim = suggestion.habit.empty() ? "Tell your midwife about the cramps"
                                          : "Stretch before bed, and tell your midwife about the cramps";
    card.why = {"They come mostly in the later months. Gentle stretching and the midwife come first."};
    if (const CauseKnowledge* known = find_cause(source.knowledge, "cause pregnancy")) {
        if (!known->statements.empty()) {
            card.studies = fmt::format("Studies: {}. {}", name(known->grade), sourced(known->statements[0]));
        }
        card.cautions = {known->caution};
    }
    card.question = "I have leg cramps at night. What may I do about them in pregnancy?";
}

void word_ask_first(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    std::vector<std::string> habits;
    for (const std::string& id : suggestion.habits) habits.push_back(habit_in_sentence(source, id));
    const bool only_pregnant = suggestion.because == std::vector<std::string>{"pregnancy"};
    card.claim = only_pregnant ? "Ask your midwife or doctor before you change these"
                               : "Ask your doctor before you change these";
    card.why = {fmt::format("Please ask first about: {}.", listed(habits)),
                reason_sentence(suggestion.because, source)};
    card.question = fmt::format("May I change these because of my leg cramps: {}?", listed(habits));
}

std::string rate_words(const analysis::Rate& rate) {
    return fmt::format("{} in {}", counted(static_cast<int>(rate.cramps), "cramp", "cramps"),
                       counted(rate.nights, "night", "nights"));
}

/// What is known of the medicine that the person calls so.
const CauseKnowledge* known_medicine(const CardSource& source, const std::string& called) {
    for (const Medicine& medicine : source.profile.medicines) {
        if (medicine.name == called) return find_cause(source.knowledge, "medicine " + medicine.id);
    }
    return nullptr;
}

void word_medicine(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const std::string called = suggestion.medicines.empty() ? "the medicine" : suggestion.medicines.front();
    card.claim = fmt::format("Talk with your doctor about {}", called);
    if (suggestion.change) {
        card.why = {fmt::format("You began it on {}.", year_and_day(suggestion.change->change)),
                    fmt::format("Before: {}. After: {}.", rate_words(suggestion.change->before),
                                rate_words(suggestion.change->after)),
                    "Other things changed too, so this shows no cause."};
    }
    if (const CauseKnowledge* known = known_medicine(source, called)) {
        card.studies = fmt::format("Studies: {}. {}", name(known->grade), known->about);
    }
    card.cautions.emplace_back(never_a_change);
    card.question = fmt::format("Could my cramps have to do with {}?", called);
}

void word_listed(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const bool one = suggestion.medicines.size() == 1;
    card.claim = "Mention the cramps when you next talk about your medicines";
    card.why = {fmt::format("{} {} of leg cramps.", listed(suggestion.medicines),
                            one ? "is listed as a possible cause" : "are listed as possible causes"),
                "Being listed does not mean to be the cause with you."};
    for (const std::string& called : suggestion.medicines) {
        const CauseKnowledge* known = known_medicine(source, called);
        if (known == nullptr) continue;
        card.studies += fmt::format("{}{}: {}", card.studies.empty() ? "" : " ", called, known->about);
    }
    card.cautions.emplace_back(never_a_change);
    card.question = fmt::format("Could my cramps have to do with {}?", listed(suggestion.medicines));
}

void word_recording(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const advice::NightShare nights = suggestion.nights.value_or(advice::NightShare{});
    if (suggestion.rule == Rule::record_habit) {
        card.claim = fmt::format("Answer “{}” more often", habit_name(source.talk, suggestion.habit));
        card.why = {
            fmt::format("It is answered on {} of your last {} recorded nights.", nights.yes, nights.of),
            "Without answers nobody can tell whether it matters for you."};
        return;
    }
    if (suggestion.facts == "none") {
        card.claim = "Log your first morning";
        card.why = {"One answer is enough: cramps, or no cramps.",
                    fmt::format("The first comparisons come after {} recorded nights.", nights.of)};
    } else if (suggestion.facts == "few") {
        card.claim = "Keep logging each morning";
        card.why = {fmt::format("{} of the {} nights are there that a first comparison takes.", nights.yes,
                                nights.of),
                    "A night without cramps counts as much as one with."};
    } else {
        card.claim = "Log more mornings";
        card.why = {fmt::format("Of {} nights lately, {} are recorded.", nights.of, nights.yes),
                    "Gaps make every answer less sure; a night without cramps counts too."};
    }
}

void word_before_exercise(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const advice::AmountRange amount = suggestion.amount.value_or(advice::AmountRange{});
    const std::string from = amount_label(amount.from, "ml", source.talk.units);
    const std::string to = amount_words(amount.to, "ml", source.talk.units);
    card.claim = fmt::format("Before exercise, drink about {} to {} in all", from, to);
    card.why = {"That suits your weight, and is best about four hours before.",
                "It is the total, not an amount for every hour."};
    const HabitKnowledge* known = find_knowledge(source.knowledge, suggestion.habit);
    card.studies = studies_sentence(known);
    add_cautions(card, known);
}

void word_body(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    const HabitKnowledge* known = find_knowledge(source.knowledge, suggestion.habit);
    const auto nights = suggestion.nights;
    card.claim = known == nullptr ? habit_name(source.talk, suggestion.habit) : known->words.start;
    if (suggestion.rule == Rule::shoes) {
        card.why = {nights ? fmt::format("You have flat feet, and wore such shoes on {} of {} days lately.",
                                         nights->yes, nights->of)
                           : "You have flat feet."};
    } else if (suggestion.id == "sleep on-the-front") {
        card.claim = "Let your feet hang over the end when you lie on the front";
        card.why = {fmt::format("You lay on the front on {} of {} nights lately.", nights->yes, nights->of)};
    } else {
        card.why = {
            nights && known != nullptr
                ? fmt::format("Of {} nights lately, {} were {}.", nights->of, nights->yes, known->words.with)
                : "This is advice for everybody; nothing is known of your own nights yet."};
    }
    card.studies = studies_sentence(known);
    add_cautions(card, known);
}

}  // namespace

std::string ask_reason(std::string_view token, const Catalogue& catalogue) {
    if (token == "pregnancy") return "the pregnancy";
    if (token.starts_with("condition ")) {
        const auto& all = catalogue.conditions;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Condition& one) {
            return one.id == token.substr(std::string_view("condition ").size());
        });
        return found == all.end() ? std::string(token) : in_sentence(found->name);
    }
    if (token == "family diuretic") return "the water tablets";
    if (token == "family blood-pressure") return "the tablets for blood pressure";
    if (token == "child") return "the age, under 18";
    return "a medicine that you take";
}

void word_other_card(SuggestionCard& card, const Suggestion& suggestion, const CardSource& source) {
    switch (suggestion.rule) {
        case Rule::warning_sign:
            return word_sign(card, suggestion, source);
        case Rule::over_limit:
            return word_limit(card, suggestion, source);
        case Rule::ask_about:
            return word_ask_about(card, suggestion, source);
        case Rule::pregnancy:
            return word_pregnancy(card, suggestion, source);
        case Rule::ask_first:
            return word_ask_first(card, suggestion, source);
        case Rule::medicine:
            return word_medicine(card, suggestion, source);
        case Rule::listed_medicines:
            return word_listed(card, suggestion, source);
        case Rule::record_habit:
        case Rule::record_nights:
            return word_recording(card, suggestion, source);
        case Rule::before_exercise:
            return word_before_exercise(card, suggestion, source);
        default:
            return word_body(card, suggestion, source);
    }
}

}  // namespace nightcramp::present
