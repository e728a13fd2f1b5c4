#include "diary/noon_rule.hpp"

#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

using std::chrono::hours;

TEST(NoonRule, GivesATimeBeforeNoonToTheEveningBefore) {
    EXPECT_EQ(night_of(at(today, 11, 59)), sunday);
    EXPECT_EQ(night_of(at(today, 12, 0)), today);
    EXPECT_EQ(night_of(at(today, 0, 0)), sunday);
    EXPECT_EQ(night_of(at(today, 23, 59)), today);
}

TEST(NoonRule, FollowsAnotherHour) {
    EXPECT_EQ(night_of(at(today, 14), hours(15)), sunday);
    EXPECT_EQ(night_of(at(today, 9), hours(8)), today);
}

TEST(NoonRule, PutsAClockTimeOnTheRightDay) {
    EXPECT_EQ(wall_in_night(sunday, hours(22)), sunday + hours(22));
    EXPECT_EQ(wall_in_night(sunday, hours(2)), today + hours(2));
    EXPECT_EQ(wall_in_night(sunday, hours(13), hours(14)), today + hours(13));
}

TEST(NoonRule, LastNightIsYesterdayAndTonightIsToday) {
    EXPECT_EQ(last_night(today), sunday);
    EXPECT_EQ(tonight(today), today);
}

TEST(NoonRule, ANightReachesFromSixToSixInTheEvening) {
    EXPECT_FALSE(may_belong(at(sunday, 5, 59), sunday));
    EXPECT_TRUE(may_belong(at(sunday, 6), sunday));
    EXPECT_TRUE(may_belong(at(today, 17, 59), sunday));
    EXPECT_FALSE(may_belong(at(today, 18), sunday));
}

TEST(Provenance, TellsEveningMorningAndLate) {
    const NightEnds ends{sunday, at(sunday, 22, 45), at(today, 6, 30)};
    EXPECT_EQ(provenance_at(ends, at(sunday, 22, 44)), Provenance::evening);
    EXPECT_EQ(provenance_at(ends, at(sunday, 22, 45)), Provenance::morning);
    EXPECT_EQ(provenance_at(ends, at(today + days(2), 6, 30)), Provenance::morning);
    EXPECT_EQ(provenance_at(ends, at(today + days(2), 6, 31)), Provenance::late);
}

TEST(Provenance, TakesMidnightAndNoonWhereTheEndsAreUnknown) {
    const NightEnds ends{sunday, std::nullopt, std::nullopt};
    EXPECT_EQ(provenance_at(ends, at(sunday, 23, 59)), Provenance::evening);
    EXPECT_EQ(provenance_at(ends, at(today, 0)), Provenance::morning);
    EXPECT_EQ(provenance_at(ends, at(today + days(2), 12)), Provenance::morning);
    EXPECT_EQ(provenance_at(ends, at(today + days(2), 12, 1)), Provenance::late);
}

}  // namespace
}  // namespace nightcramp::test
