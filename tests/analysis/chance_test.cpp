#include "analysis/chance.hpp"

#include "tests/analysis/simulated.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace nightcramp::analysis {
namespace {

using simulated::Scenario;

constexpr int nights_seen = 200;

/// Four habits, of which the first `real` divide the cramps by ten.
NightTable four_habits(int real) {
    return simulated::table({Scenario::autocorrelated, nights_seen, 4, real, 0.1}, 3);
}

TEST(ChanceMeter, NeedsAHabitWithAnEstimate) {
    EXPECT_FALSE(chance_meter({}));
    NightTable table = four_habits(0);
    for (HabitColumn& habit : table.habits) habit.value.setOnes();
    EXPECT_FALSE(chance_meter(family(table)));
}

TEST(ChanceMeter, HoldsTheStrongestHabitAgainstTheStrongestOfEachSlide) {
    const std::vector<Member> members = family(four_habits(1));
    double strongest = 0;
    for (const Member& member : members) {
        strongest = std::max(strongest, std::abs(member.association->test().t));
    }

    const ChanceMeter meter = chance_meter(members).value();

    EXPECT_EQ(meter.habits, 4);
    EXPECT_DOUBLE_EQ(meter.strongest, strongest);
    EXPECT_EQ(meter.strongest_habit, 0U);
    EXPECT_LT(meter.usual, meter.seldom_exceeded);
    EXPECT_GT(meter.strongest, meter.seldom_exceeded);
    EXPECT_LT(meter.as_strong, 0.05);
}

TEST(ChanceMeter, OfHabitsThatDoNotMatterTheStrongestIsUsual) {
    const ChanceMeter meter = chance_meter(family(four_habits(0))).value();

    EXPECT_LT(meter.strongest, meter.seldom_exceeded);
    EXPECT_GT(meter.as_strong, 0.05);
    EXPECT_LE(meter.as_strong, 1);
}

TEST(ChanceMeter, CountsTheSlidesThatLookAsStrong) {
    const std::vector<Member> members = family(four_habits(0));
    const ChanceMeter meter = chance_meter(members).value();
    int as_strong = 0;
    for (int slide = 1; slide < nights_seen; ++slide) {
        double strength = 0;
        for (const Member& member : members) {
            strength = std::max(strength, std::abs(member.association->slides()[slide]));
        }
        as_strong += strength >= meter.strongest ? 1 : 0;
    }
    EXPECT_DOUBLE_EQ(meter.as_strong, as_strong / (nights_seen - 1.0));
}

TEST(ChanceMeter, LeavesOutHabitsWithoutAnEstimate) {
    NightTable table = four_habits(1);
    table.habits[0].value.setOnes();

    const ChanceMeter meter = chance_meter(family(table)).value();

    EXPECT_EQ(meter.habits, 3);
    EXPECT_NE(meter.strongest_habit, 0U);
}

TEST(ChanceMeter, SaysTheSameAgain) {
    const ChanceMeter once = chance_meter(family(four_habits(0))).value();
    const ChanceMeter again = chance_meter(family(four_habits(0))).value();

    EXPECT_EQ(once.strongest, again.strongest);
    EXPECT_EQ(once.usual, again.usual);
    EXPECT_EQ(once.seldom_exceeded, again.seldom_exceeded);
    EXPECT_EQ(once.as_strong, again.as_strong);
}

}  // namespace
}  // namespace nightcramp::analysis
