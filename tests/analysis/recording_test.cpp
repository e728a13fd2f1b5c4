#include "analysis/recording.hpp"

#include "tests/analysis/tables.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::series;
using test::yes_no;

TEST(RecordedShares, CountNightsWithAndWithoutTheHabit) {
    const NightTable table = test::table_of(series({0, unknown, 1, unknown, 0}));
    const RecordedShares shares = recorded_shares(table, yes_no(series({1, 1, 0, unknown, 1})));

    EXPECT_DOUBLE_EQ(shares.overall, 3.0 / 5);
    ASSERT_TRUE(shares.with && shares.without);
    EXPECT_DOUBLE_EQ(*shares.with, 2.0 / 3);
    EXPECT_DOUBLE_EQ(*shares.without, 1);
}

TEST(RecordedShares, ThereIsNoneOfASideWithoutNights) {
    const RecordedShares shares = recorded_shares(test::table_of(series({0})), yes_no(series({unknown})));

    EXPECT_EQ(shares.overall, 1);
    EXPECT_EQ(shares.with, std::nullopt);
    EXPECT_EQ(shares.without, std::nullopt);
}

TEST(RecordedShares, OfAnEmptyTableAreNought) {
    const RecordedShares shares = recorded_shares(NightTable{}, yes_no({}));

    EXPECT_EQ(shares.overall, 0);
    EXPECT_EQ(shares.with, std::nullopt);
}

TEST(Filled, OnlyNightsWithAKnownHabitAreFilled) {
    const Series cramps = series({1, unknown, unknown, 3, 0});
    const Series habit = series({0, 1, unknown, unknown, 1});

    const Series zero = filled_with_zero(cramps, habit);
    EXPECT_EQ(zero[1], 0);
    EXPECT_FALSE(known(zero[2]));
    EXPECT_EQ(zero[3], 3);

    const Series mean = filled_with_cramp_mean(cramps, habit);
    EXPECT_EQ(mean[1], 2);
    EXPECT_FALSE(known(mean[2]));
    EXPECT_EQ(mean[0], 1);
    EXPECT_EQ(mean[4], 0);
}

TEST(Filled, WithoutACrampNightThereIsNoMean) {
    EXPECT_FALSE(known(filled_with_cramp_mean(series({0, unknown}), series({1, 1}))[1]));
    EXPECT_EQ(filled_with_cramp_mean({}, {}).size(), 0);
    EXPECT_EQ(filled_with_zero({}, {}).size(), 0);
}

}  // namespace
}  // namespace nightcramp::analysis
