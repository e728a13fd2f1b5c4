#include "analysis/verdicts.hpp"

#include "analysis/family.hpp"
#include "analysis/multiplicity.hpp"
#include "tests/analysis/simulated.hpp"
#include "tests/analysis/strong_effect.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using simulated::first_nights;
using simulated::ManySetting;
using simulated::Scenario;
using simulated::strong_effect;
using testing::ElementsAre;

std::vector<Word> words(const NightTable& table, std::size_t habit) {
    std::vector<Word> said;
    for (const HeldReview& review : hold_reviews(table)) {
        said.push_back(review.findings[habit] ? review.findings[habit]->word : Word::cannot_tell);
    }
    return said;
}

TEST(Verdicts, AStrongEffectIsFoundAtTheReviewThatCanTellAndNotBefore) {
    const NightTable table = strong_effect(100);

    EXPECT_THAT(words(first_nights(table, 89), 0), ElementsAre(Word::cannot_tell));
    EXPECT_THAT(words(first_nights(table, 90), 0), ElementsAre(Word::cannot_tell, Word::probably_fewer));
    EXPECT_THAT(words(table, 1), ElementsAre(Word::cannot_tell, Word::cannot_tell));
}

TEST(Verdicts, AHabitThatBringsCrampsIsFoundTheSameWay) {
    NightTable table = strong_effect(90);
    table.habits[0].value = 1 - table.habits[0].value.array();

    EXPECT_THAT(words(table, 0), ElementsAre(Word::cannot_tell, Word::probably_more));
}

TEST(Verdicts, TheHabitsOfAReviewAreAdjustedForTheirNumber) {
    const ManySetting six{Scenario::autocorrelated, 90, 6, 2, 0.5};
    NightTable table = simulated::table(six, 11);
    table.habits[3].value.setZero();
    const HeldReview held = hold_review(table, {90, 0.004});

    EXPECT_FALSE(held.findings[3]);
    std::vector<double> p;
    std::vector<double> adjusted;
    for (const auto& finding : held.findings) {
        if (!finding) continue;
        p.push_back(finding->p);
        adjusted.push_back(finding->adjusted_p);
    }
    EXPECT_EQ(p.size(), 5U);
    EXPECT_EQ(adjusted, benjamini_hochberg(p));
    EXPECT_EQ(held.findings[1]->p, family(table)[1].association->test().p);
}

TEST(Verdicts, WithoutEnoughNightsForAVerdictThereIsAFindingButNoWord) {
    NightTable table = strong_effect(90);
    table.habits[0].value = (table.cramps.array() < 1).cast<double>();
    table.habits[0].value.tail(82).setZero();
    for (const int row : {20, 40}) table.habits[0].value[row] = 1;

    const auto finding = hold_review(table, {90, 0.5}).findings[0];

    ASSERT_TRUE(finding);
    EXPECT_FALSE(finding->enough);
    EXPECT_EQ(finding->word, Word::cannot_tell);
}

TEST(Verdicts, MuchDataOnAHabitThatDoesNotMatterSaysLittleDifference) {
    const NightTable table = simulated::table({Scenario::independent, 1090, 1, 0, 1}, 2);

    EXPECT_EQ(hold_review(table, {90, 0.004}).findings[0]->word, Word::cannot_tell);
    EXPECT_EQ(hold_review(table, {1090, 0.01}).findings[0]->word, Word::little_difference);
}

TEST(Verdicts, WhatLaterNightsReverseIsWithdrawn) {
    NightTable table = strong_effect(360);
    EXPECT_EQ(verdict(hold_reviews(first_nights(table, 180)), 0).word, Word::probably_fewer);

    auto late = table.habits[0].value.tail(180);
    late = (1 - late.array()).eval();
    const Verdict now = verdict(hold_reviews(table), 0);

    EXPECT_EQ(now.word, Word::cannot_tell);
    EXPECT_TRUE(now.withdrawn);
    EXPECT_EQ(now.review, 3);
}

}  // namespace
}  // namespace nightcramp::analysis
