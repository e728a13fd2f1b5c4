#include "tests/analysis/gate_tables.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::amounts;
using test::in_six_runs;
using test::nights;
using test::repeated;
using test::series;
using test::two_on_two_off;
using test::yes_no;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Gates, NothingStandsBeforeAnEstimateOfFourOrdinaryWeeks) {
    EXPECT_THAT(before_estimate(nights(28), two_on_two_off(28)), IsEmpty());
}

TEST(Gates, AnEstimateNeedsTwentyEightRecordedNights) {
    EXPECT_THAT(before_estimate(nights(27), two_on_two_off(27)),
                ElementsAre(Missing{Obstacle::few_nights, 1}));
}

TEST(Gates, NightsThatAreNotRecordedDoNotCount) {
    NightTable table = nights(30);
    table.cramps[10] = table.cramps[11] = table.cramps[13] = unknown;

    EXPECT_THAT(before_estimate(table, two_on_two_off(30)), ElementsAre(Missing{Obstacle::few_nights, 1}));
}

TEST(Gates, WithoutASingleCrampThereIsNothingToExplain) {
    EXPECT_THAT(before_estimate(test::table_of(Series::Zero(40)), two_on_two_off(40)),
                ElementsAre(Missing{Obstacle::no_cramps, 0}));
}

TEST(Gates, WithAsManyCrampsInEveryNightNoneIsBetter) {
    NightTable table = test::table_of(Series::Constant(40, 2));
    EXPECT_THAT(before_estimate(table, two_on_two_off(40)), ElementsAre(Missing{Obstacle::same_cramps, 0}));
    table.cramps[7] = 1;
    EXPECT_THAT(before_estimate(table, two_on_two_off(40)), IsEmpty());
}

TEST(Gates, AnEstimateNeedsThreeCrampNights) {
    NightTable table = test::table_of(Series::Zero(40));
    table.cramps[4] = 5;
    table.cramps[20] = 1;
    EXPECT_THAT(before_estimate(table, two_on_two_off(40)),
                ElementsAre(Missing{Obstacle::few_cramp_nights, 1}));
    table.cramps[30] = 1;
    EXPECT_THAT(before_estimate(table, two_on_two_off(40)), IsEmpty());
}

TEST(Gates, CrampNightsCountWhereTheHabitIsKnown) {
    NightTable table = test::table_of(Series::Zero(40));
    table.cramps[4] = table.cramps[20] = table.cramps[30] = 1;
    HabitColumn habit = two_on_two_off(40);
    habit.value[30] = unknown;

    EXPECT_THAT(before_estimate(table, habit), ElementsAre(Missing{Obstacle::few_cramp_nights, 1}));
}

TEST(Gates, AHabitOfEveryNightCannotBeCompared) {
    EXPECT_THAT(before_estimate(nights(30), yes_no(Series::Ones(30))),
                ElementsAre(Missing{Obstacle::always_with, 0}));
    EXPECT_THAT(before_estimate(nights(30), yes_no(Series::Zero(30))),
                ElementsAre(Missing{Obstacle::never_with, 0}));
    EXPECT_THAT(before_estimate(nights(30), amounts(Series::Zero(30))),
                ElementsAre(Missing{Obstacle::never_with, 0}));
    EXPECT_THAT(before_estimate(nights(30), amounts(Series::Constant(30, 2))),
                ElementsAre(Missing{Obstacle::constant_amount, 0}));
}

TEST(Gates, AnEstimateNeedsFiveNightsOnEitherSide) {
    EXPECT_THAT(before_estimate(nights(29), in_six_runs(4, 25)), ElementsAre(Missing{Obstacle::few_with, 1}));
    EXPECT_THAT(before_estimate(nights(28), in_six_runs(25, 3)),
                ElementsAre(Missing{Obstacle::few_without, 2}));
    EXPECT_THAT(before_estimate(nights(30), in_six_runs(5, 25)), IsEmpty());
    EXPECT_THAT(before_estimate(nights(30), in_six_runs(25, 5)), IsEmpty());
}

TEST(Gates, OneSwitchOrTwoAreTooFew) {
    HabitColumn habit = yes_no(Series::Zero(30));
    habit.value.tail(15).setOnes();
    EXPECT_THAT(before_estimate(nights(30), habit), ElementsAre(Missing{Obstacle::one_switch, 0}));
    habit.value.segment(20, 4).setZero();
    EXPECT_THAT(before_estimate(nights(30), habit), ElementsAre(Missing{Obstacle::one_switch, 0}));
    habit.value.segment(5, 2).setOnes();
    EXPECT_THAT(before_estimate(nights(30), habit), IsEmpty());
}

TEST(Gates, ThreeRunsOnOneSideAndTwoOnTheOtherAreTooFew) {
    const Series five_runs = repeated(series({1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0}), 30);
    const Series mirrored = Series::Ones(30) - five_runs;

    EXPECT_THAT(before_estimate(nights(30), yes_no(five_runs)),
                ElementsAre(Missing{Obstacle::one_switch, 0}));
    EXPECT_THAT(before_estimate(nights(30), yes_no(mirrored)), ElementsAre(Missing{Obstacle::one_switch, 0}));
}

TEST(Gates, ThreeAmountsAreTooFewToStandInForRuns) {
    Series dose = Series::Constant(33, 1);
    for (int row = 0; row < 33; ++row) dose[row] = row / 11 + 1;

    EXPECT_THAT(before_estimate(nights(33), amounts(dose)), ElementsAre(Missing{Obstacle::one_switch, 0}));
}

TEST(Gates, FourAmountsThatSpreadStandInForRuns) {
    Series dose = Series::Constant(32, 1);
    for (int row = 0; row < 32; ++row) dose[row] = row / 8 + 1;
    EXPECT_THAT(before_estimate(nights(32), amounts(dose)), IsEmpty());

    dose.tail(8).setConstant(3);
    EXPECT_THAT(before_estimate(nights(32), amounts(dose.cwiseMax(2))),
                ElementsAre(Missing{Obstacle::one_switch, 0}));
}

TEST(Gates, ASwitchOfAHabitThatIsAveragedOverAWeekIsStillASwitch) {
    HabitColumn habit = amounts(Series::Zero(60));
    for (int night = 30; night < 60; ++night) habit.value[night] = std::min(1.0, (night - 29) / 7.0);
    EXPECT_THAT(before_estimate(nights(60), habit), IsEmpty());
    habit.averaged = true;
    EXPECT_THAT(before_estimate(nights(60), habit), ElementsAre(Missing{Obstacle::one_switch, 0}));
}

TEST(Gates, AnAmountThatHardlyEverDiffersIsConstant) {
    Series dose = Series::Constant(40, 2);
    dose.head(6) << 3, 4, 5, 6, 7, 8;

    EXPECT_THAT(before_estimate(nights(40), amounts(dose)),
                ElementsAre(Missing{Obstacle::constant_amount, 0}));
}

TEST(Gates, OfAnUnknownHabitEverythingIsMissing) {
    EXPECT_THAT(before_estimate(nights(30), yes_no(Series::Constant(30, unknown))),
                ElementsAre(Missing{Obstacle::few_cramp_nights, 3}, Missing{Obstacle::few_with, 5},
                            Missing{Obstacle::few_without, 5}));
}

TEST(Gates, AnEmptyTableIsNotGoodNews) {
    EXPECT_THAT(before_estimate(NightTable{}, yes_no({})),
                ElementsAre(Missing{Obstacle::few_nights, 28}, Missing{Obstacle::few_cramp_nights, 3},
                            Missing{Obstacle::few_with, 5}, Missing{Obstacle::few_without, 5}));
}

}  // namespace
}  // namespace nightcramp::analysis
