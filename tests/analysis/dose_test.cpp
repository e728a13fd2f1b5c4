#include "analysis/dose.hpp"

#include "tests/analysis/random.hpp"
#include "tests/analysis/tables.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace nightcramp::analysis {
namespace {

using test::amounts;

/// An amount of 0, 0.5 … 3 in a wild order, and cramps by what it makes of their rate.
template <class Rate>
NightTable dosed(int nights, const Rate& rate) {
    NightTable table = test::table_of(Series(nights));
    Series amount(nights);
    simulated::Random random(11);
    for (int night = 0; night < nights; ++night) {
        amount[night] = std::floor(random.uniform() * 7) / 2;
        table.cramps[night] = random.poisson(rate(amount[night]));
    }
    table.habits = {amounts(amount)};
    return table;
}

double falling(double amount) {
    return 2 * std::exp(-amount / 2);
}

/// Few cramps in the middle.
double bowl(double amount) {
    return 0.2 + (amount - 1.5) * (amount - 1.5);
}

TEST(Dose, IsDrawnFromTheFifthToTheNinetyFifthPercentOfTheAmounts) {
    const auto dose = dose_response(dosed(400, falling), 0, {0});

    ASSERT_TRUE(dose);
    EXPECT_EQ(dose->curve.front().amount, 0);
    EXPECT_EQ(dose->curve.front().rate_ratio, 1);
    EXPECT_EQ(dose->curve.back().amount, 3);
    EXPECT_NEAR(std::log(dose->curve.back().rate_ratio), -1.5, 0.5);
    EXPECT_FALSE(dose->ends_at_ceiling);
    EXPECT_FALSE(dose->curved);
}

TEST(Dose, CountsEveryUsableNightInOneThird) {
    NightTable table = dosed(400, falling);
    table.cramps[3] = unknown;
    table.habits[0].value[5] = unknown;
    const auto dose = dose_response(table, 0, {0});

    ASSERT_TRUE(dose);
    EXPECT_EQ(dose->thirds[0].rate.nights + dose->thirds[1].rate.nights + dose->thirds[2].rate.nights, 398);
    EXPECT_EQ(dose->thirds[0].from, 0);
    EXPECT_LT(dose->thirds[0].to, dose->thirds[1].from);
    EXPECT_LT(dose->thirds[1].to, dose->thirds[2].from);
    EXPECT_EQ(dose->thirds[2].to, 3);
}

TEST(Dose, SeesThatABowlIsNoStraightLine) {
    const auto dose = dose_response(dosed(400, bowl), 0, {0});

    ASSERT_TRUE(dose);
    EXPECT_TRUE(dose->curved);
    EXPECT_LT(dose->bend_p.value(), 0.05);
    const double middle = dose->curve[dose->curve.size() / 2].rate_ratio;
    EXPECT_LT(middle, 0.5);
    EXPECT_GT(dose->curve.back().rate_ratio, middle);
}

TEST(Dose, EndsAtTheSafetyCeiling) {
    NightTable table = dosed(400, falling);
    table.habits[0].ceiling = 2;
    const auto dose = dose_response(table, 0, {0});

    ASSERT_TRUE(dose);
    EXPECT_EQ(dose->curve.back().amount, 2);
    EXPECT_TRUE(dose->ends_at_ceiling);
}

TEST(Dose, IsLookedAtInTwoPartsWhereAFifthOfTheNightsHaveNone) {
    NightTable table = dosed(400, falling);
    EXPECT_FALSE(dose_response(table, 0, {0})->any);
    for (int night = 0; night < 400; night += 8) table.habits[0].value[night] = 0;
    const auto dose = dose_response(table, 0, {0});

    ASSERT_TRUE(dose && dose->any && dose->among_users);
    EXPECT_LT(dose->any->t, 0);
    EXPECT_LT(dose->among_users->t, 0);
}

TEST(Dose, IsNotDrawnFromTooLittle) {
    EXPECT_FALSE(dose_response(dosed(89, falling), 0, {0}));

    NightTable yes_no = dosed(400, falling);
    yes_no.habits[0].amount = false;
    EXPECT_FALSE(dose_response(yes_no, 0, {0}));

    NightTable few_amounts = dosed(400, falling);
    few_amounts.habits[0].value = few_amounts.habits[0].value.cwiseMin(1.5);
    EXPECT_FALSE(dose_response(few_amounts, 0, {0})) << "four amounts";
}

}  // namespace
}  // namespace nightcramp::analysis
