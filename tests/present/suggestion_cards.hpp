#pragma once

#include "present/suggestion_words.hpp"
#include "tests/present/insight_values.hpp"

#include <vector>

namespace nightcramp::present {

/// Everything that cards are worded from, with the results of a test.
class Cards {
public:
    explicit Cards(const analysis::Insights& results) : all(results) {}

    [[nodiscard]] SuggestionCard card(const advice::Suggestion& suggestion) const {
        static const Catalogue catalogue = load_catalogue();
        static const Knowledge knowledge = load_knowledge();
        return card_of(suggestion, {{habits, units}, all, profile, catalogue, knowledge});
    }

    const analysis::Insights& all;
    std::vector<Habit> habits = all_the_habits();
    Profile profile;
    Units units = Units::metric;
};

}  // namespace nightcramp::present
