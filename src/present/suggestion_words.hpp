#pragma once

#include "advice/suggestion.hpp"
#include "chart/forest_chart.hpp"
#include "diary/catalogue.hpp"
#include "diary/knowledge.hpp"
#include "diary/profile.hpp"
#include "present/habit_talk.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::present {

/// Something that can be done about a suggestion, and the words on its button.
struct CardStep {
    advice::Step step = advice::Step::open_habit;
    std::string label;  ///< "Stop following"

    friend bool operator==(const CardStep&, const CardStep&) = default;
};

/// A suggestion as people read it: whole sentences, and no p value.
struct SuggestionCard {
    std::string id;
    std::string claim;  ///< what to do: "Keep stretching before bed"
    std::string badge;  ///< how sure: "Probably fewer", "From studies", "Common advice", "Safety"
    std::optional<chart::Look> look;  ///< of the badge; none where no nights of the person's own speak
    std::vector<std::string> why;     ///< own nights first
    std::string studies;              ///< "Studies: tested, not settled. …"; empty where there are none
    std::vector<std::string> cautions;
    std::optional<chart::RatioInterval> ratio;  ///< of the habit; none without an estimate
    std::vector<CardStep> steps;
    std::string question;  ///< for the doctor; empty unless a step is to ask
};

/// What cards are worded from. All of it must live longer.
struct CardSource {
    HabitTalk talk;
    const analysis::Insights& all;
    const Profile& profile;
    const Catalogue& catalogue;
    const Knowledge& knowledge;
};

[[nodiscard]] SuggestionCard card_of(const advice::Suggestion& suggestion, const CardSource& source);

/// "a kidney disease …": why a doctor is asked first, of a token of HabitKnowledge::ask_first.
[[nodiscard]] std::string ask_reason(std::string_view token, const Catalogue& catalogue);

/// "Cramps on 48 of 187 nights with stretching, 70 of 183 without; 21 unknown left out."
[[nodiscard]] std::string own_counts_sentence(const analysis::HabitInsight& insight,
                                              const HabitKnowledge* knowledge);

/// "That is about 44 % fewer cramps.", "2 drinks: about 67 % more cramps." Empty without an estimate.
[[nodiscard]] std::string plain_effect_sentence(const HabitTalk& talk, const analysis::HabitInsight& insight);

/// "Studies: tested, not settled. In a trial … (Hallegraeff 2012, J Physiother 58:17)." Empty without
/// knowledge.
[[nodiscard]] std::string studies_sentence(const HabitKnowledge* knowledge);

/// "In a trial … (Hallegraeff 2012, J Physiother 58:17)"; a source that the sentence names itself is not
/// named again.
[[nodiscard]] std::string sourced(const Statement& statement);

/// "drinks, salt and magnesium"; "" of none.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

/// Why no suggestion is shown, or that there is none; empty where there are some.
[[nodiscard]] std::string no_suggestion_sentence(bool asked, bool held_back, bool none);

}  // namespace nightcramp::present
