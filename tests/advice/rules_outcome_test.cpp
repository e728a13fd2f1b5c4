#include "tests/advice/made_facts.hpp"

#include <cmath>

#include <gmock/gmock.h>

namespace nightcramp::advice {
namespace {

using analysis::Word;
using experiment::Finding;
using testing::Contains;
using testing::Not;

experiment::Outcome found(const std::string& habit, Finding finding, double rate_ratio) {
    experiment::Outcome outcome;
    outcome.experiment = habit + "-2026-09-0a1b";
    outcome.habit = habit;
    outcome.finding = finding;
    outcome.log_rate_ratio = std::log(rate_ratio);
    outcome.first = test::today - days(57);
    outcome.last = test::today - days(2);
    return outcome;
}

MadeFacts with(MadeFacts facts, const experiment::Outcome& outcome) {
    facts.outcomes.push_back(outcome);
    return facts;
}

TEST(AnOwnExperiment, ThatFoundFewerSaysToKeepTheHabit) {
    const auto facts =
        with(MadeFacts().answered(60, "stretching", 2), found("stretching", Finding::fewer, 0.5));
    const auto suggestion = facts.suggestion("keep stretching");
    ASSERT_TRUE(suggestion);
    EXPECT_EQ(suggestion->strength, Strength::own_trial);
    EXPECT_EQ(suggestion->outcome->finding, Finding::fewer);
    EXPECT_EQ(suggestion->facts, "experiment stretching-2026-09-0a1b");
    EXPECT_THAT(suggestion->steps, Not(Contains(Step::plan_experiment)));
}

TEST(AnOwnExperiment, WeighsMoreThanAReviewOfTheDiary) {
    const auto facts =
        with(MadeFacts().answered(60, "stretching", 2).found("stretching", Word::little_difference, 0.01),
             found("stretching", Finding::fewer, 0.5));
    EXPECT_TRUE(facts.suggests("keep stretching"));
    EXPECT_FALSE(facts.suggests("drop stretching"));
}

TEST(AnOwnExperiment, ThatFoundMoreSaysToLeaveIt) {
    const auto facts = with(MadeFacts().answered(60, "salted", 2), found("salted", Finding::more, 1.8));
    const auto suggestion = facts.suggestion("start salted");
    ASSERT_TRUE(suggestion);
    EXPECT_TRUE(suggestion->avoid);
}

TEST(AnOwnExperiment, ThatFoundLittleDifferenceSaysToDropIt) {
    auto facts = MadeFacts().answered(60, "stretching", 2);
    facts = with(facts, found("stretching", Finding::little_difference, 1.0));
    EXPECT_EQ(facts.suggestion("drop stretching")->strength, Strength::own_trial);
}

TEST(AnOwnExperiment, ThatCouldNotTellIsNotSuggestedAgain) {
    auto facts =
        MadeFacts().answered(60, "bike", 2, AnswerValue::of(20), AnswerValue::of(0)).judged("bike", 0.7);
    ASSERT_TRUE(facts.suggests("try-out bike"));
    facts = with(facts, found("bike", Finding::cannot_tell, 0.9));
    EXPECT_FALSE(facts.suggests("try-out bike"));
}

TEST(AnOwnExperiment, NeverPraisesATrigger) {
    const auto facts = with(MadeFacts().answered(60, "alcohol", 2, AnswerValue::of(2), AnswerValue::of(0)),
                            found("alcohol", Finding::fewer, 0.5));
    for (const std::string& id : facts.ids()) EXPECT_THAT(id, Not(testing::HasSubstr("alcohol")));
}

TEST(AnOwnExperiment, DoesNotLiftASafetyLimit) {
    const auto facts = with(MadeFacts().answered(60, "salted", 3).has("chronic-kidney-disease"),
                            found("salted", Finding::fewer, 0.5));
    EXPECT_FALSE(facts.suggests("start salted"));
}

}  // namespace
}  // namespace nightcramp::advice
