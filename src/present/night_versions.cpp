#include "present/night_versions.hpp"

#include "diary/derived.hpp"
#include "diary/vocabulary.hpp"
#include "present/amount_words.hpp"
#include "present/cramp_words.hpp"
#include "present/sleep_words.hpp"

#include <vector>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using Sentences = std::vector<std::string>;

std::string cramps_sentence(const Night& night, const Manner& manner) {
    if (night.cramps_answer == CrampsAnswer::unknown) return "Cramps not answered.";
    if (night.cramps_answer == CrampsAnswer::none) return "No cramps.";
    Sentences all;
    for (const Cramp& cramp : night.cramps) {
        const std::string more = cramp_summary(cramp, manner);
        all.push_back(more.empty() ? cramp_title(cramp) : fmt::format("{} ({})", cramp_title(cramp), more));
    }
    return fmt::format("{}.", fmt::join(all, "; "));
}

std::string sleep_sentence(const Sleep& sleep, const Manner& manner) {
    const SleepSummary summary = sleep_summary(sleep, manner.clock);
    Sentences all;
    if (!summary.to_bed.empty()) all.push_back("to bed " + summary.to_bed);
    if (!summary.up.empty()) all.push_back("up " + summary.up);
    if (sleep.rested) all.push_back(fmt::format("rested {}", *sleep.rested));
    if (sleep.position) all.emplace_back(name(sleep.position->value));
    if (sleep.feet) all.push_back(fmt::format("feet {}", name(sleep.feet->value)));
    if (sleep.covers) all.push_back(fmt::format("{} covers", name(sleep.covers->value)));
    return all.empty() ? "Sleep: nothing said." : fmt::format("Sleep: {}.", fmt::join(all, ", "));
}

std::string answer_words(const Answer* answer, const Habit* habit, Units units) {
    if (answer == nullptr) return "not known";
    if (answer->value.kind != AnswerKind::amount) return std::string(name(answer->value.kind));
    return amount_words(answer->value.amount, habit == nullptr ? "" : habit->unit, units);
}

Sentences answer_sentences(const Night& night, const Night& other, const Manner& manner,
                           const Catalogue& catalogue) {
    Sentences all;
    std::vector<std::string> ids;
    for (const Answer& answer : night.answers) ids.push_back(answer.habit);
    for (const Answer& answer : other.answers) {
        if (find_answer(night, answer.habit) == nullptr) ids.push_back(answer.habit);
    }
    for (const std::string& id : ids) {
        const Answer* here = find_answer(night, id);
        const Answer* there = find_answer(other, id);
        if (here != nullptr && there != nullptr && here->value == there->value) continue;
        const Habit* habit = find_habit(catalogue.habits, id);
        all.push_back(fmt::format("{}: {}.", habit == nullptr ? id : habit->name,
                                  answer_words(here, habit, manner.units)));
    }
    return all;
}

std::string words_of(const Night& night, const Night& other, const Manner& manner,
                     const Catalogue& catalogue) {
    Sentences all{cramps_sentence(night, manner)};
    if (night.sleep != other.sleep) all.push_back(sleep_sentence(night.sleep, manner));
    for (std::string& one : answer_sentences(night, other, manner, catalogue)) all.push_back(std::move(one));
    if (night.warning_signs != other.warning_signs) {
        const std::size_t count = night.warning_signs ? night.warning_signs->size() : 0;
        all.push_back(fmt::format("Warning signs: {}.", count));
    }
    if (night.note != other.note) {
        all.push_back(night.note.empty() ? "No note." : fmt::format("Note: {}", night.note));
    }
    return fmt::format("{}", fmt::join(all, " "));
}

}  // namespace

NightVersions night_versions(const Changed<Night>& theirs_to_ours, const Manner& manner,
                             const Catalogue& catalogue) {
    const Night nothing;
    const Night& theirs = theirs_to_ours.before ? *theirs_to_ours.before : nothing;
    const Night& ours = theirs_to_ours.after ? *theirs_to_ours.after : nothing;
    NightVersions versions{words_of(theirs, ours, manner, catalogue),
                           words_of(ours, theirs, manner, catalogue)};
    if (!theirs_to_ours.before) versions.theirs = "The night was erased.";
    if (!theirs_to_ours.after) versions.ours = "The night is to be erased.";
    return versions;
}

}  // namespace nightcramp::present
