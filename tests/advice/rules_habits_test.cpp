#include "tests/advice/made_facts.hpp"

#include <gmock/gmock.h>

namespace nightcramp::advice {
namespace {

using analysis::Word;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

TEST(RuleKeep, FiresForAHabitThatHelpsAndIsDone) {
    const auto facts =
        MadeFacts().answered(60, "stretching", 2).found("stretching", Word::probably_fewer, -0.6);
    const auto suggestion = facts.suggestion("keep stretching");
    ASSERT_TRUE(suggestion);
    EXPECT_EQ(suggestion->strength, Strength::own_verdict);
    EXPECT_FALSE(suggestion->avoid);
    EXPECT_EQ(suggestion->nights, (NightShare{14, 28}));
}

TEST(RuleKeep, BecomesStartWhereTheHabitIsSeldomDone) {
    const auto facts =
        MadeFacts().answered(60, "stretching", 3).found("stretching", Word::probably_fewer, -0.6);
    EXPECT_FALSE(facts.suggests("keep stretching"));
    EXPECT_TRUE(facts.suggests("start stretching"));
}

TEST(RuleKeep, PraisesKeepingAwayFromATriggerThatIsAvoidedAlready) {
    const auto facts = MadeFacts()
                           .answered(60, "alcohol", 10, AnswerValue::of(2), AnswerValue::of(0))
                           .found("alcohol", Word::probably_more, 0.5);
    const auto suggestion = facts.suggestion("keep alcohol");
    ASSERT_TRUE(suggestion);
    EXPECT_TRUE(suggestion->avoid);
}

TEST(RuleStart, FiresForATriggerThatGoesWithMoreCramps) {
    const auto facts = MadeFacts()
                           .answered(60, "alcohol", 5, AnswerValue::of(2), AnswerValue::of(0))
                           .found("alcohol", Word::probably_more, 0.5);
    const auto suggestion = facts.suggestion("start alcohol");
    ASSERT_TRUE(suggestion);
    EXPECT_TRUE(suggestion->avoid);
}

TEST(RuleStart, NeverPraisesATrigger) {
    const auto facts = MadeFacts()
                           .answered(60, "alcohol", 2, AnswerValue::of(2), AnswerValue::of(0))
                           .found("alcohol", Word::probably_fewer, -0.8);
    for (const std::string& id : facts.ids()) EXPECT_THAT(id, Not(testing::HasSubstr("alcohol")));
}

TEST(RuleStart, AsksNobodyToAvoidWhatHappensToThem) {
    const auto facts = MadeFacts().answered(60, "heat", 2).found("heat", Word::probably_more, 0.6);
    EXPECT_FALSE(facts.suggests("start heat"));
}

TEST(RuleStart, FiresForALeanOfTheOwnNightsOnly) {
    const auto leaning = MadeFacts().answered(60, "bike", 5, AnswerValue::of(20), AnswerValue::of(0));
    EXPECT_TRUE(MadeFacts(leaning).judged("bike", 0.80).suggests("start bike"));
    EXPECT_FALSE(MadeFacts(leaning).judged("bike", 0.79).suggests("start bike"));
    EXPECT_EQ(MadeFacts(leaning).judged("bike", 0.80).suggestion("start bike")->strength, Strength::own_lean);
}

TEST(RuleStart, FiresFromStudiesAloneForWhatIsTestedAndSeldomDone) {
    const MadeFacts nothing;
    const auto suggestion = nothing.suggestion("start stretching");
    ASSERT_TRUE(suggestion);
    EXPECT_EQ(suggestion->strength, Strength::studies);
    EXPECT_FALSE(MadeFacts().answered(60, "stretching", 2).suggests("start stretching")) << "it is done";
    EXPECT_FALSE(nothing.suggests("start bike")) << "no study of it";
    EXPECT_FALSE(nothing.suggests("start magnesium")) << "tested, and no clear help";
}

TEST(RuleStart, IsSilentWhereTheOwnNightsLeanTheOtherWay) {
    const auto facts = MadeFacts().answered(60, "stretching", 5);
    EXPECT_TRUE(MadeFacts(facts).judged("stretching", 0.21).suggests("start stretching"));
    EXPECT_FALSE(MadeFacts(facts).judged("stretching", 0.20, 0.3).suggests("start stretching"));
}

TEST(RuleStart, AvoidsAPreventionHabitThatGoesWithMoreCramps) {
    const auto facts = MadeFacts().answered(60, "shoes", 2).found("shoes", Word::probably_more, 0.5);
    ASSERT_TRUE(facts.suggests("start shoes"));
    EXPECT_TRUE(facts.suggestion("start shoes")->avoid);
}

TEST(RuleTryOut, FiresForWhatIsFollowedUncertainAndEasyToTest) {
    const auto facts = MadeFacts().answered(60, "shoes", 2);
    EXPECT_TRUE(MadeFacts(facts).judged("shoes", 0.6).suggests("try-out shoes"));
    EXPECT_FALSE(facts.suggests("try-out shoes")) << "no estimate yet";
    auto archived = MadeFacts(facts).judged("shoes", 0.6);
    archived.habit("shoes").followed = false;
    EXPECT_FALSE(archived.suggests("try-out shoes"));
}

TEST(RuleTryOut, LeavesOutWhatWorksOverDaysOrIsNotInHand) {
    for (const std::string habit : {"magnesium", "exercise", "heat"}) {
        auto facts = MadeFacts().recorded(60).judged(habit, 0.6);
        facts.habit(habit).followed = true;
        EXPECT_FALSE(facts.suggests("try-out " + habit)) << habit;
    }
}

TEST(Experiments, AreOfferedWhereNothingSpeaksAgainstThemAndFirstWhereOneTriesOut) {
    auto facts = MadeFacts().answered(60, "shoes", 2).judged("shoes", 0.6);
    EXPECT_EQ(facts.suggestion("try-out shoes")->steps.front(), Step::plan_experiment);
    facts.experiments = {running_experiment("bike")};
    EXPECT_THAT(facts.suggestion("try-out shoes")->steps, Not(Contains(Step::plan_experiment)))
        << "one at a time";
}

TEST(Experiments, AreOfferedLastWhereSomethingElseIsToBeDone) {
    const auto kept =
        MadeFacts().answered(200, "stretching", 2).found("stretching", Word::probably_fewer, -0.5);
    ASSERT_TRUE(kept.suggests("keep stretching"));
    EXPECT_EQ(kept.suggestion("keep stretching")->steps.back(), Step::plan_experiment);
    const auto dropped = MadeFacts()
                             .answered(60, "fluids", 2, AnswerValue::of(2000), AnswerValue::of(1000))
                             .found("fluids", Word::little_difference, 0.01);
    EXPECT_THAT(dropped.suggestion("drop fluids")->steps, Not(Contains(Step::plan_experiment)));
}

TEST(RuleFollow, FiresForATriggerSeenTogetherWithCrampsThatWasNeverAnswered) {
    const auto facts = MadeFacts().recorded(60);
    const auto suggestion = facts.suggestion("follow alcohol");
    ASSERT_TRUE(suggestion);
    EXPECT_THAT(suggestion->steps, Contains(Step::follow));
    auto followed = facts;
    followed.habit("alcohol").followed = true;
    EXPECT_FALSE(followed.suggests("follow alcohol"));
    EXPECT_FALSE(facts.suggests("follow caffeine")) << "common advice only";
}

TEST(RuleDrop, FiresForLittleDifferenceOfAFollowedHabit) {
    const auto facts = MadeFacts()
                           .answered(60, "fluids", 2, AnswerValue::of(2000), AnswerValue::of(1000))
                           .found("fluids", Word::little_difference, 0.01);
    ASSERT_TRUE(facts.suggests("drop fluids"));
    EXPECT_THAT(facts.suggestion("drop fluids")->steps, ElementsAre(Step::unfollow, Step::open_habit));
    auto archived = facts;
    archived.habit("fluids").followed = false;
    EXPECT_FALSE(archived.suggests("drop fluids"));
}

TEST(RuleDrop, LeavesWhatIsReadFromTheSleep) {
    const auto facts = MadeFacts().recorded(60).found("heavy-covers", Word::little_difference, 0.01);
    EXPECT_FALSE(facts.suggests("drop heavy-covers"));
}

TEST(RulesOfHabits, SayNothingOfASealedHabit) {
    auto facts = MadeFacts().answered(60, "stretching", 2).found("stretching", Word::probably_fewer, -0.6);
    facts.experiments = {running_experiment("stretching")};
    for (const std::string& id : facts.ids()) EXPECT_THAT(id, Not(testing::HasSubstr("stretching")));
    facts.experiments.front().unsealed_at = test::now;
    EXPECT_TRUE(facts.suggests("keep stretching"));
}

TEST(RulesOfHabits, KeepTheirFactsWhereALaterReviewFindsTheSame) {
    auto facts = MadeFacts().answered(60, "stretching", 2).found("stretching", Word::probably_fewer, -0.6);
    const std::string before = facts.suggestion("keep stretching")->facts;
    facts.steady.habits.front().judged->sceptical.mean = -0.4;
    facts.steady.habits.front().with = {50, 11, 12};
    facts.steady.reviews.front().review.recorded = 360;
    EXPECT_EQ(facts.suggestion("keep stretching")->facts, before);
}

TEST(RulesOfHabits, LeaveMineralsThatGoWithMoreCrampsToADoctor) {
    const auto facts = MadeFacts().recorded(60).found("magnesium", Word::probably_more, 0.5);
    EXPECT_FALSE(facts.suggests("start magnesium"));
    ASSERT_TRUE(facts.suggests("ask-about magnesium"));
    EXPECT_THAT(facts.suggestion("ask-about magnesium")->steps, Contains(Step::ask_doctor));
}

TEST(RulesOfHabits, DropNoMineralThatBonesMayNeed) {
    auto facts = MadeFacts().recorded(60).found("magnesium", Word::little_difference, 0.01);
    EXPECT_TRUE(facts.suggests("drop magnesium"));
    facts.profile.conditions = {"osteoporosis"};
    EXPECT_FALSE(facts.suggests("drop magnesium"));
}

TEST(RuleStart, AvoidsATriggerThatTheOwnNightsLeanAgainst) {
    const auto drinking = [](int every, double p_helps) {
        return MadeFacts()
            .answered(60, "alcohol", every, AnswerValue::of(2), AnswerValue::of(0))
            .judged("alcohol", p_helps, 0.4);
    };
    EXPECT_TRUE(drinking(5, 0.20).suggests("start alcohol"));
    EXPECT_FALSE(drinking(5, 0.21).suggests("start alcohol"));
    EXPECT_FALSE(drinking(10, 0.20).suggests("start alcohol")) << "hardly ever drunk";
}

TEST(RuleTryOut, LeavesOutWhatLeansTheOtherWay) {
    const auto facts = MadeFacts().answered(60, "shoes", 2);
    EXPECT_TRUE(MadeFacts(facts).judged("shoes", 0.21).suggests("try-out shoes"));
    EXPECT_FALSE(MadeFacts(facts).judged("shoes", 0.20, 0.2).suggests("try-out shoes"));
}

TEST(RulesOfHabits, SpeakOfOwnHabitsToo) {
    auto facts =
        MadeFacts().answered(60, "pickle-juice", 2).found("pickle-juice", Word::probably_fewer, -0.6);
    Habit own;
    own.id = "pickle-juice";
    own.name = "Pickle juice";
    facts.habits.push_back(own);
    EXPECT_TRUE(facts.suggests("keep pickle-juice"));
}

}  // namespace
}  // namespace nightcramp::advice
