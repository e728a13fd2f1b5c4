#include "present/moment_words.hpp"

#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;

constexpr ClockStyle in_24 = ClockStyle::twenty_four_hours;

TEST(MomentWords, NameTheWeekdayWithinAWeek) {
    EXPECT_EQ(moment_words(now, now, in_24), "Monday 07:12");
    EXPECT_EQ(moment_words(at(sunday, 22, 10), now, in_24), "Sunday 22:10");
    EXPECT_EQ(moment_words(at(today - days(6), 0), now, in_24), "Tuesday 00:00");
}

TEST(MomentWords, NameTheDateBeforeAndAfterThat) {
    EXPECT_EQ(moment_words(at(today - days(7), 23, 59), now, in_24), "16 November 23:59");
    EXPECT_EQ(moment_words(at(today + days(1), 7), now, in_24), "24 November 07:00");
    EXPECT_EQ(moment_words(at(date_from(2025, 11, 22), 7), now, in_24), "22 November 2025 07:00");
}

TEST(MomentWords, FollowTheClockOfThePerson) {
    EXPECT_EQ(moment_words(at(sunday, 22, 10), now, ClockStyle::twelve_hours), "Sunday 10:10 pm");
}

TEST(DateWords, NameAnotherYear) {
    EXPECT_EQ(date_words(sunday, 2026), "22 November");
    EXPECT_EQ(date_words(sunday, 2027), "22 November 2026");
}

}  // namespace
}  // namespace nightcramp::present
