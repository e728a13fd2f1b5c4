#include "tests/analysis/gate_tables.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::in_six_runs;
using test::nights;
using test::repeated;
using test::series;
using test::two_on_two_off;
using test::yes_no;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(VerdictGates, AVerdictNeedsTenNightsOnEitherSide) {
    EXPECT_THAT(before_verdict(nights(40), in_six_runs(10, 30)), IsEmpty());
    EXPECT_THAT(before_verdict(nights(40), in_six_runs(30, 10)), IsEmpty());
    EXPECT_THAT(before_verdict(nights(40), in_six_runs(9, 31)),
                ElementsAre(Missing{Obstacle::few_with_for_verdict, 1}));
    EXPECT_THAT(before_verdict(nights(40), in_six_runs(32, 8)),
                ElementsAre(Missing{Obstacle::few_without_for_verdict, 2}));
}

TEST(VerdictGates, AVerdictNeedsEightCrampNights) {
    NightTable table = test::table_of(Series::Zero(60));
    table.cramps.head(7).setOnes();
    EXPECT_THAT(before_verdict(table, two_on_two_off(60)),
                ElementsAre(Missing{Obstacle::few_cramp_nights_for_verdict, 1}));
    table.cramps[7] = 1;
    EXPECT_THAT(before_verdict(table, two_on_two_off(60)), IsEmpty());
}

TEST(VerdictGates, AVerdictNeedsSixtyPerCentOfTheCalendar) {
    NightTable table = test::table_of(Series::Constant(100, unknown));
    table.cramps.head(59) = repeated(series({1, 0, 0}), 59);
    table.cramps[99] = 0;
    EXPECT_THAT(before_verdict(table, two_on_two_off(100)), IsEmpty());
    table.cramps[98] = table.cramps[58] = unknown;
    EXPECT_THAT(before_verdict(table, two_on_two_off(100)),
                ElementsAre(Missing{Obstacle::too_many_unrecorded, 3}));
}

TEST(VerdictGates, TheCountsRaiseTheLevelStepByStep) {
    EXPECT_EQ(counted_level(NightTable{}, yes_no({})), Level::counts);
    EXPECT_EQ(counted_level(nights(13), two_on_two_off(13)), Level::counts);
    EXPECT_EQ(counted_level(nights(14), two_on_two_off(14)), Level::shares);
    EXPECT_EQ(counted_level(nights(27), two_on_two_off(27)), Level::shares);
    EXPECT_EQ(counted_level(nights(28), in_six_runs(9, 19)), Level::estimate);
    EXPECT_EQ(counted_level(nights(28), two_on_two_off(28)), Level::verdict);
}

}  // namespace
}  // namespace nightcramp::analysis
