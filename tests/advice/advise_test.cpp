#include "advice/steady.hpp"
#include "tests/advice/made_facts.hpp"

#include <set>

#include <gmock/gmock.h>

namespace nightcramp::advice {
namespace {

using analysis::Word;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

MadeFacts with_sign(const std::string& sign, int age) {
    return MadeFacts().recorded(60, [&](Night& night, int nights_ago) {
        if (nights_ago == age) night.warning_signs = std::vector<std::string>{sign};
    });
}

MadeFacts lying_heavily() {
    return MadeFacts().recorded(40, [](Night& night, int) {
        night.sleep.covers = Told<Covers>{Covers::heavy, test::this_morning()};
    });
}

TEST(Advice, ComesAfterTheQuestionAboutWarningSigns) {
    auto facts = MadeFacts().recorded(60);
    EXPECT_TRUE(facts.advice().asked);
    EXPECT_THAT(facts.ids(), Not(IsEmpty()));
    for (Night& night : facts.nights) {
        const bool is_recent = night.date > test::today - days(30);
        if (is_recent) night.warning_signs.reset();
    }
    EXPECT_FALSE(facts.advice().asked);
    EXPECT_THAT(facts.ids(), IsEmpty());
}

TEST(Advice, ShowsAWarningSignForThirtyDays) {
    EXPECT_TRUE(with_sign("cramp-over-ten-minutes", 28).suggests("warning-sign cramp-over-ten-minutes"));
    EXPECT_FALSE(with_sign("cramp-over-ten-minutes", 29).suggests("warning-sign cramp-over-ten-minutes"));
}

TEST(Advice, HoldsEverythingElseBackForAnUrgentSign) {
    const auto clot = with_sign("one-leg-swollen-or-warm", 3).advice();
    EXPECT_TRUE(clot.held_back);
    EXPECT_THAT(clot.suggestions, IsEmpty());
    const auto to_see = with_sign("weak-or-thin-muscles", 3).advice();
    EXPECT_FALSE(to_see.held_back);
    EXPECT_THAT(to_see.suggestions, Not(IsEmpty()));
}

TEST(Advice, PutsTheMostUrgentSignFirst) {
    auto facts = with_sign("weak-or-thin-muscles", 0);
    facts.nights.front().date = test::today - days(20);
    facts.nights[facts.nights.size() - 5].warning_signs = {"leg-cold-and-pale"};
    EXPECT_THAT(MadeFacts::ids_of(facts.advice().signs),
                ElementsAre("warning-sign leg-cold-and-pale", "warning-sign weak-or-thin-muscles"));
}

TEST(Advice, FindsALongCrampAndManyCrampsByItself) {
    const auto long_one = [](std::chrono::seconds duration) {
        return MadeFacts().recorded(40, [&](Night& night, int age) {
            if (age != 5) return;
            night = test::night_with_cramp(night.date);
            night.cramps.front().duration = duration;
        });
    };
    EXPECT_TRUE(long_one(std::chrono::minutes(11)).suggests("warning-sign cramp-over-ten-minutes"));
    EXPECT_FALSE(long_one(std::chrono::minutes(10)).suggests("warning-sign cramp-over-ten-minutes"));
    const auto many = [](int nights, std::size_t cramps) {
        return MadeFacts().recorded(40, [&](Night& night, int age) {
            if (age >= nights) return;
            const Cramp cramp = test::left_calf_cramp(night.date);
            night.cramps_answer = CrampsAnswer::some;
            night.cramps = std::vector<Cramp>(cramps, cramp);
        });
    };
    EXPECT_TRUE(many(2, 3).suggests("warning-sign several-times-a-night"));
    EXPECT_FALSE(many(1, 3).suggests("warning-sign several-times-a-night"));
    EXPECT_FALSE(many(2, 2).suggests("warning-sign several-times-a-night"));
}

TEST(Advice, IsAHandful) {
    auto facts = MadeFacts().recorded(60);
    facts.profile.flat_feet = true;
    facts.profile.weight_kg = 80;
    for (const std::string habit : {"stretching", "bike", "shoes", "magnesium-food", "salted", "feet-lifted",
                                    "back-with-pillow", "calcium"}) {
        facts.found(habit, Word::probably_fewer, -0.5);
    }
    EXPECT_THAT(facts.ids(), SizeIs(handful));
}

TEST(Advice, SaysOneThingOfAHabit) {
    auto facts = MadeFacts().answered(60, "shoes", 10).found("shoes", Word::probably_fewer, -0.5);
    facts.profile.flat_feet = true;
    EXPECT_THAT(facts.ids(), Contains("start shoes"));
    EXPECT_THAT(facts.ids(), Not(Contains("shoes")));
}

TEST(Advice, SortsByGoodTimesCertainty) {
    const auto facts = MadeFacts()
                           .recorded(60)
                           .found("bike", Word::probably_fewer, -0.3)
                           .found("stretching", Word::probably_fewer, -0.6);
    const auto ids = facts.ids();
    const auto place = [&](const std::string& id) {
        return std::find(ids.begin(), ids.end(), id) - ids.begin();
    };
    EXPECT_LT(place("start stretching"), place("start bike"));
}

TEST(Advice, LetsSafetyOverrideWhatNightsAndStudiesSay) {
    const auto kidneys = MadeFacts()
                             .answered(60, "fluids", 2, AnswerValue::of(2500), AnswerValue::of(1000))
                             .found("fluids", Word::probably_fewer, -0.6)
                             .has("chronic-kidney-disease");
    EXPECT_FALSE(kidneys.suggests("keep fluids"));
    EXPECT_FALSE(kidneys.suggests("start fluids"));
    EXPECT_EQ(kidneys.ids().front(), "ask-first");
    EXPECT_FALSE(MadeFacts().has("falls").suggests("start stretching"));
    auto pregnant = MadeFacts().recorded(60).found("back-with-pillow", Word::probably_fewer, -0.6);
    pregnant.profile.due_date = test::today + days(60);
    EXPECT_FALSE(pregnant.suggests("start back-with-pillow"));
    EXPECT_EQ(pregnant.ids().front(), "pregnancy");
}

TEST(Dismissals, KeepASuggestionAwayUntilItsReasonChanges) {
    auto facts = MadeFacts().answered(60, "stretching", 2).found("stretching", Word::probably_fewer, -0.6);
    const Suggestion keep = *facts.suggestion("keep stretching");
    facts.dismissals = {dismissal(keep, test::now)};
    EXPECT_FALSE(facts.suggests("keep stretching"));
    EXPECT_THAT(MadeFacts::ids_of(facts.advice().dismissed), Contains("keep stretching"));
}

TEST(Dismissals, EndWhereTheReasonIsAnotherOne) {
    auto facts = MadeFacts().answered(60, "stretching", 5);
    facts.dismissals = {dismissal(*facts.suggestion("start stretching"), test::now)};
    EXPECT_FALSE(facts.suggests("start stretching"));
    EXPECT_TRUE(facts.judged("stretching", 0.85).suggests("start stretching")) << "the own nights now speak";
}

TEST(Dismissals, TakeOtherWaysOfSayingTheSameWithThem) {
    auto facts = lying_heavily().judged("heavy-covers", 0.5);
    facts.habit("heavy-covers").followed = true;
    ASSERT_TRUE(facts.suggests("sleep heavy-covers"));
    facts.dismissals = {dismissal(*facts.suggestion("sleep heavy-covers"), test::now)};
    for (const std::string& id : facts.ids()) EXPECT_THAT(id, Not(testing::HasSubstr("heavy-covers")));
}

TEST(Dismissals, OfAReminderEndAfterThirtyDays) {
    auto facts = MadeFacts().recorded(60);
    const Suggestion start = *facts.suggestion("start stretching");
    facts.dismissals = {reminder(start, test::at(test::today - days(29), 8))};
    EXPECT_FALSE(facts.suggests("start stretching"));
    facts.dismissals = {reminder(start, test::at(test::today - days(30), 8))};
    EXPECT_TRUE(facts.suggests("start stretching"));
}

TEST(Dismissals, OfASignEndWhenItIsNoticedAgain) {
    auto facts = with_sign("one-leg-swollen-or-warm", 3);
    facts.dismissals = {dismissal(facts.advice().signs.front(), test::now)};
    EXPECT_THAT(facts.advice().signs, IsEmpty());
    EXPECT_FALSE(facts.advice().held_back);
    facts.nights.back().warning_signs = {"one-leg-swollen-or-warm"};
    EXPECT_TRUE(facts.advice().held_back);
}

TEST(Advice, LetsNobodyStretchUntilALongCrampWasLookedAt) {
    auto facts = with_sign("cramp-over-ten-minutes", 3);
    EXPECT_FALSE(facts.advice().held_back);
    EXPECT_FALSE(facts.suggests("start stretching"));
    facts.dismissals = {dismissal(facts.advice().signs.front(), test::now)};
    EXPECT_TRUE(facts.suggests("start stretching"));
}

TEST(Advice, PutsSafetyFirstAndOnTopOfTheHandful) {
    auto facts = MadeFacts().recorded(60).has("heart-failure");
    for (const std::string habit : {"stretching", "shoes", "magnesium-food", "feet-lifted",
                                    "back-with-pillow", "calcium", "magnesium"}) {
        facts.found(habit, Word::probably_fewer, -0.7);
    }
    const auto ids = facts.ids();
    EXPECT_EQ(ids.front(), "ask-first");
    EXPECT_THAT(ids, SizeIs(handful + 1));
}

TEST(SteadyNights, AreEverySeventhAndTheReviews) {
    EXPECT_EQ(steady_recorded(0), 0);
    EXPECT_EQ(steady_recorded(6), 0);
    EXPECT_EQ(steady_recorded(7), 7);
    EXPECT_EQ(steady_recorded(44), 42);
    EXPECT_EQ(steady_recorded(45), 45);
    EXPECT_EQ(steady_recorded(48), 45);
    EXPECT_EQ(steady_recorded(49), 49);
    EXPECT_EQ(steady_recorded(360), 360);
    EXPECT_EQ(steady_recorded(363), 360);
}

TEST(SteadyNights, EndWithTheNightThatMakesTheirNumber) {
    analysis::NightTable table;
    table.first = test::today - days(12);
    table.cramps = analysis::Series::Zero(12);
    table.cramps[3] = analysis::unknown;
    EXPECT_EQ(steady_part(table).nights(), 8) << "seven recorded nights and a gap";
}

TEST(Words, OfEveryRuleStrengthAndStepAreDifferent) {
    std::set<std::string_view> rules;
    for (int i = 0; i <= static_cast<int>(Rule::drop); ++i) rules.insert(rule_slug(static_cast<Rule>(i)));
    EXPECT_THAT(rules, SizeIs(17));
    std::set<std::string_view> steps;
    for (int i = 0; i <= static_cast<int>(Step::plan_experiment); ++i) {
        steps.insert(step_slug(static_cast<Step>(i)));
    }
    EXPECT_THAT(steps, SizeIs(8));
    EXPECT_EQ(rule_slug(Rule::drop), "drop");
    EXPECT_EQ(strength_slug(Strength::safety), "safety");
    EXPECT_EQ(step_slug(Step::open_signs), "open-signs");
    EXPECT_EQ(step_slug(Step::plan_experiment), "plan-experiment");
}

}  // namespace
}  // namespace nightcramp::advice
