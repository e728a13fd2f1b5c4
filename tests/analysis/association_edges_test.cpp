#include "analysis/association.hpp"
#include "tests/analysis/associations.hpp"
#include "tests/analysis/random.hpp"
#include "tests/analysis/simulated.hpp"
#include "tests/analysis/tables.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::analysis {
namespace {

using simulated::Random;
using simulated::Scenario;
using test::asked;
using test::expect_sound;
using test::repeated;
using test::series;

Series on_and_off(int nights) {
    return repeated(series({1, 1, 0, 1, 0, 0, 0}), nights);
}

Series now_and_then(int nights) {
    return repeated(series({0, 1, 0, 0, 2, 0, 1, 0, 0, 0, 1}), nights);
}

TEST(AssociationEdges, AHabitThatIsAlwaysTheSameTellsNothing) {
    for (const double value : {0.0, 1.0, 2.5}) {
        const Association association(asked(now_and_then(60), Series::Constant(60, value)));
        EXPECT_TRUE(association.degenerate()) << value;
        expect_sound(association);
    }
}

TEST(AssociationEdges, NightsThatAreAllUnknownTellNothing) {
    for (const int nights : {0, 1, 2, 60}) {
        const Series nothing = Series::Constant(nights, unknown);
        const Association association(asked(nothing, nothing));
        EXPECT_EQ(association.nights_used(), 0);
        EXPECT_TRUE(association.degenerate());
        expect_sound(association);
    }
}

TEST(AssociationEdges, CrampsAndHabitThatAreNeverKnownTogetherTellNothing) {
    Series cramps = now_and_then(40);
    Series habit = on_and_off(40);
    for (int night = 0; night < 40; ++night) (night % 2 == 0 ? cramps : habit)[night] = unknown;

    const Association association(asked(cramps, habit));

    EXPECT_EQ(association.nights_used(), 0);
    EXPECT_TRUE(association.degenerate());
    expect_sound(association);
}

TEST(AssociationEdges, OneNightOrTwoTellNothingThatIsNoNumber) {
    for (const double cramps : {0.0, 1.0}) {
        expect_sound(Association(asked(series({cramps}), series({1}))));
        expect_sound(Association(asked(series({cramps, 0}), series({1, 0}))));
        expect_sound(Association(asked(series({cramps, unknown}), series({1, 0}))));
        expect_sound(Association(asked(series({cramps, 1, 0}), series({1, 0, 1}))));
    }
    expect_sound(Association(asked(series({50}), series({1}))));
    expect_sound(Association(asked(series({50, 1, 0}), series({1, 0, 1}))));
}

TEST(AssociationEdges, NoCrampOrTheSameEveryNightIsSound) {
    for (const double cramps : {0.0, 1.0, 50.0}) {
        expect_sound(Association(asked(Series::Constant(60, cramps), on_and_off(60))));
    }
}

TEST(AssociationEdges, CountsThatAreExtremeAreSound) {
    Series cramps = now_and_then(90);
    cramps[30] = 50;
    expect_sound(Association(asked(cramps, on_and_off(90))));
    expect_sound(Association(asked(50 * cramps, on_and_off(90))));
    expect_sound(Association(asked(repeated(series({0, 50}), 90), repeated(series({0, 1}), 90))));
    expect_sound(Association(asked(repeated(series({0, 50}), 90), repeated(series({1, 0}), 90))));
}

TEST(AssociationEdges, AmountsThatAreExtremeAreSound) {
    Series amount = on_and_off(90);
    amount[17] = 1000;
    expect_sound(Association(asked(now_and_then(90), amount)));
    expect_sound(Association(asked(now_and_then(90), 1000 * on_and_off(90))));
    expect_sound(Association(asked(now_and_then(90), 0.001 * on_and_off(90))));
}

TEST(AssociationEdges, ATwinAmongTheOthersIsSound) {
    Question question = asked(now_and_then(90), on_and_off(90));
    question.others = Eigen::MatrixXd(90, 3);
    question.others << on_and_off(90), Series::Ones(90), Series::Constant(90, unknown);

    expect_sound(Association(question));
}

/// Some nights of any kind.
Question any_question(std::uint64_t seed) {
    Random random(seed);
    const int nights = 1 + static_cast<int>(16 * random.uniform());
    const double gaps = random.uniform() * random.uniform();
    const double share = random.uniform();
    const double rate = 3 * random.uniform();
    Series cramps(nights);
    Series habit(nights);
    for (int night = 0; night < nights; ++night) {
        const double count = random.uniform() < 0.03 ? 50 : random.poisson(rate);
        cramps[night] = random.uniform() < gaps ? unknown : count;
        habit[night] = random.uniform() < gaps ? unknown : random.uniform() < share ? 1 : 0;
    }
    return asked(cramps, habit);
}

RC_GTEST_PROP(AssociationEdges, AnyNightsAreSound, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    SCOPED_TRACE(seed);
    expect_sound(Association(any_question(seed)));
}

TEST(AssociationEdges, AHundredYearsAreSound) {
    const simulated::Diary diary = simulated::diary({Scenario::trend, 36'500, 0.7}, 36'500);

    const Association association(asked(diary.cramps, diary.habit));

    EXPECT_EQ(association.nights_used(), 36'500);
    expect_sound(association);
    EXPECT_NEAR(association.estimate()->beta, std::log(0.7), 0.1);
}

TEST(AssociationEdges, AnAmountInTinyUnitsStillHasAPosterior) {
    Series cramps(200);
    Series millilitres(200);
    for (int night = 0; night < 200; ++night) {
        millilitres[night] = 500 + 250 * (night * 7 % 5);
        cramps[night] = (night * 7 % 5) / 2 + night % 3 % 2;
    }
    test::expect_sound(Association(test::asked(cramps, millilitres)));
    test::expect_sound(Association(test::asked(cramps, millilitres / 20)));
}

}  // namespace
}  // namespace nightcramp::analysis
