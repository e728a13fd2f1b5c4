#include "analysis/verdicts.hpp"
#include "tests/analysis/strong_effect.hpp"

#include <initializer_list>

#include <gtest/gtest.h>

namespace nightcramp::analysis {
namespace {

/// Reviews of one habit.
std::vector<HeldReview> reviews(std::initializer_list<std::optional<Finding>> findings) {
    std::vector<HeldReview> held;
    for (const auto& finding : findings) held.push_back({{}, {}, {}, {finding}});
    return held;
}

Finding said(Word word, double t = 0, double p = 1) {
    return {t, p, p, true, word};
}

const Finding fewer = said(Word::probably_fewer, -4, 0.0001);
const Finding more = said(Word::probably_more, 4, 0.0001);
const Finding little = said(Word::little_difference);

void expect_verdict(const std::vector<HeldReview>& held, Word word, std::optional<int> review,
                    bool withdrawn) {
    const Verdict standing = verdict(held, 0);
    EXPECT_EQ(standing.word, word);
    EXPECT_EQ(standing.review, review);
    EXPECT_EQ(standing.withdrawn, withdrawn);
}

TEST(StandingVerdict, WithoutAReviewNothingCanBeTold) {
    expect_verdict({}, Word::cannot_tell, std::nullopt, false);
    expect_verdict(reviews({said(Word::cannot_tell), std::nullopt}), Word::cannot_tell, std::nullopt, false);
}

TEST(StandingVerdict, IsTheLastWordThatWasFound) {
    expect_verdict(reviews({std::nullopt, fewer}), Word::probably_fewer, 1, false);
    expect_verdict(reviews({fewer, little}), Word::little_difference, 1, false);
    expect_verdict(reviews({fewer, fewer}), Word::probably_fewer, 1, false);
    expect_verdict(reviews({fewer, more}), Word::probably_more, 1, false);
}

TEST(StandingVerdict, StaysWhileLaterNightsLeanTheSameWay) {
    expect_verdict(reviews({fewer, said(Word::cannot_tell, -1, 0.39)}), Word::probably_fewer, 0, false);
    expect_verdict(reviews({more, said(Word::cannot_tell, 1, 0.39)}), Word::probably_more, 0, false);
    expect_verdict(reviews({fewer, std::nullopt}), Word::probably_fewer, 0, false);
}

TEST(StandingVerdict, EndsWhereLaterNightsDoNotBearItOut) {
    expect_verdict(reviews({fewer, said(Word::cannot_tell, -0.8, 0.41)}), Word::cannot_tell, 1, true);
    expect_verdict(reviews({fewer, said(Word::cannot_tell, 2, 0.05)}), Word::cannot_tell, 1, true);
    expect_verdict(reviews({more, said(Word::cannot_tell, -2, 0.05)}), Word::cannot_tell, 1, true);
}

TEST(StandingVerdict, ThatEndedMayBeFoundAgain) {
    expect_verdict(reviews({fewer, said(Word::cannot_tell), fewer}), Word::probably_fewer, 2, false);
    expect_verdict(reviews({fewer, said(Word::cannot_tell), said(Word::cannot_tell)}), Word::cannot_tell, 1,
                   true);
}

TEST(StandingVerdict, LittleDifferenceStaysUntilAnotherWordIsFound) {
    expect_verdict(reviews({little, said(Word::cannot_tell, 2, 0.05)}), Word::little_difference, 0, false);
    expect_verdict(reviews({little, more}), Word::probably_more, 1, false);
}

TEST(StandingVerdict, OfNightsThatAreAllRecordedDependsOnNoOthers) {
    const NightTable table = simulated::strong_effect(150);
    EXPECT_FALSE(depends_on_unrecorded(table, hold_reviews(table).back(), 0));
}

TEST(StandingVerdict, MayDependOnNightsWithTheHabitThatWereNotRecorded) {
    NightTable table = simulated::strong_effect(150);
    int left_out = 0;
    for (int row = 1; left_out < 20; ++row) {
        if (table.habits[0].value[row] == 0) continue;
        table.cramps[row] = unknown;
        ++left_out;
    }
    const HeldReview last = hold_reviews(table).back();

    ASSERT_EQ(last.findings[0]->word, Word::probably_fewer);
    EXPECT_TRUE(depends_on_unrecorded(table, last, 0));
}

}  // namespace
}  // namespace nightcramp::analysis
