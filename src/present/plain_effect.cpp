#include "present/amount_words.hpp"
#include "present/effect_words.hpp"
#include "present/suggestion_words.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

/// "750 ml more", "2 drinks": what the ratio is about.
std::string contrast_words(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    const std::string per = per_contrast(talk, insight);
    return per.substr(std::string_view("per ").size()) + " more";
}

}  // namespace

std::string own_counts_sentence(const analysis::HabitInsight& insight, const HabitKnowledge* knowledge) {
    const std::string with = knowledge == nullptr ? "nights with it" : knowledge->words.with;
    const std::string without = knowledge == nullptr ? "without" : knowledge->words.without;
    std::string sentence =
        fmt::format("Cramps on {} of {} {}, {} of {} {}", grouped(insight.with.cramp_nights),
                    grouped(insight.with.nights), with, grouped(insight.without.cramp_nights),
                    grouped(insight.without.nights), without);
    if (insight.unknown > 0) sentence += fmt::format("; {} unknown left out", grouped(insight.unknown));
    return sentence + '.';
}

std::string plain_effect_sentence(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    if (!insight.judged) return "";
    const std::string change = change_words(std::exp(insight.judged->estimate.beta));
    if (insight.amount) {
        return fmt::format("{}: {}.", contrast_words(talk, insight),
                           change.empty() ? "no visible difference" : "about " + change);
    }
    return change.empty() ? "That is no visible difference." : fmt::format("That is about {}.", change);
}

std::string sourced(const Statement& statement) {
    const bool named = statement.text.find(statement.source) != std::string::npos;
    return named ? statement.text : fmt::format("{} ({})", statement.text, statement.source);
}

std::string studies_sentence(const HabitKnowledge* knowledge) {
    if (knowledge == nullptr) return "";
    const bool studied = knowledge->grade != Grade::common_advice && knowledge->grade != Grade::no_study;
    const std::string sentence = studied ? fmt::format("Studies: {}.", name(knowledge->grade))
                                         : "Studies: we know of none that settles it.";
    return knowledge->studies.empty() ? sentence : sentence + ' ' + sourced(knowledge->studies.front());
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

std::string no_suggestion_sentence(bool asked, bool held_back, bool none) {
    if (held_back) return "Suggestions wait until this has been looked at.";
    if (!asked) return "Suggestions come after one question about warning signs.";
    return none ? "Nothing to suggest now. Your diary goes on, and so do the suggestions." : "";
}

}  // namespace nightcramp::present
