#pragma once

#include "analysis/insights.hpp"
#include "present/suggestion_words.hpp"

/// What suggestion_words.cpp is made of.
namespace nightcramp::present {

/// Null where the analysis says nothing of it.
[[nodiscard]] const analysis::HabitInsight* insight_in(const analysis::Insights& all, std::string_view habit);

/// The first two cautions of the habit; the others stand on its page.
void add_cautions(SuggestionCard& card, const HabitKnowledge* knowledge);

/// Claim, reasons, studies and cautions of the rule.
void word_card(SuggestionCard& card, const advice::Suggestion& suggestion, const CardSource& source);

/// The same of those that are not about what a habit does.
void word_other_card(SuggestionCard& card, const advice::Suggestion& suggestion, const CardSource& source);

}  // namespace nightcramp::present
