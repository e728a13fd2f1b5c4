#include "analysis/around.hpp"

#include "tests/analysis/tables.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::repeated;
using test::series;
using test::yes_no;

TEST(DayBefore, CountsTheCrampsOfTheNightAfter) {
    const DayBefore picture =
        day_before(series({9, 2, 0, 1, unknown, 3}), yes_no(series({1, 1, 0, 1, unknown, 0})));

    EXPECT_EQ(picture.after_with, (Rate{2, 1, 2}));
    EXPECT_EQ(picture.after_without, (Rate{1, 1, 1}));
}

TEST(DayBefore, TheNightBeforeNeedNotBeRecorded) {
    EXPECT_EQ(day_before(series({unknown, 1}), yes_no(series({1, unknown}))).after_with, (Rate{1, 1, 1}));
}

TEST(DayBefore, OfNoNightsOrOneIsEmpty) {
    EXPECT_EQ(day_before({}, yes_no({})).after_with, Rate{});
    EXPECT_EQ(day_before(series({1}), yes_no(series({1}))).after_with, Rate{});
    EXPECT_EQ(day_before(series({unknown, unknown}), yes_no(series({unknown, unknown}))).after_without,
              Rate{});
}

TEST(ReverseLook, WarnsWhereTheHabitFollowsTheCramp) {
    const Series cramps = repeated(series({1, 0, 0}), 40);
    const Series habit = repeated(series({0, 1, 0}), 40);
    const Reverse look = reverse_look(cramps, yes_no(habit));

    EXPECT_EQ(look.after_cramp, 13);
    EXPECT_EQ(look.on_after_cramp, 13);
    EXPECT_EQ(look.after_quiet, 26);
    EXPECT_EQ(look.on_after_quiet, 0);
    ASSERT_TRUE(look.difference.has_value());
    EXPECT_GT(look.difference->lo, 0.5);
    EXPECT_TRUE(look.warns);
}

TEST(ReverseLook, WarnsWhereTheHabitIsLeftOutAfterACramp) {
    const Series cramps = repeated(series({1, 0, 0}), 40);
    EXPECT_TRUE(reverse_look(cramps, yes_no(repeated(series({1, 0, 1}), 40))).warns);
}

TEST(ReverseLook, IsQuietWhereTheHabitIsAsCommonEitherWay) {
    const Reverse look =
        reverse_look(repeated(series({1, 0}), 41), yes_no(repeated(series({1, 1, 0, 0}), 41)));

    ASSERT_TRUE(look.difference.has_value());
    EXPECT_FALSE(look.warns);
}

TEST(ReverseLook, NeedsFiveDaysOfEither) {
    const auto with_cramp_nights = [](int count) {
        Series cramps = Series::Zero(30);
        cramps.head(count).setOnes();
        Series habit = Series::Zero(30);
        habit.segment(1, count).setOnes();
        return reverse_look(cramps, yes_no(habit));
    };
    EXPECT_FALSE(with_cramp_nights(4).difference.has_value());
    EXPECT_FALSE(with_cramp_nights(4).warns);
    EXPECT_TRUE(with_cramp_nights(5).difference.has_value());
    EXPECT_TRUE(with_cramp_nights(5).warns);
}

TEST(ReverseLook, UnknownNightsPairWithNothing) {
    const Reverse look = reverse_look(series({1, unknown, 0, 0}), yes_no(series({1, unknown, 1, 0})));

    EXPECT_EQ(look.after_cramp, 0);
    EXPECT_EQ(look.after_quiet, 1);
    EXPECT_EQ(reverse_look({}, yes_no({})).after_quiet, 0);
}

}  // namespace
}  // namespace nightcramp::analysis
