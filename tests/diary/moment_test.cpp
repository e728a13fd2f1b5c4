#include "diary/moment.hpp"

#include "tests/support/builders.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::test {
namespace {

using std::chrono::minutes;

TEST(Moment, IsReadAndWrittenAsIso) {
    const Moment half_past_two = at(today, 2, 30);
    EXPECT_EQ(iso(half_past_two), "2026-11-23T02:30:00+01:00");
    EXPECT_EQ(parse_moment("2026-11-23T02:30:00+01:00"), half_past_two);
    EXPECT_EQ(parse_moment("2026-11-23T02:30:00Z"), (Moment{half_past_two.wall, minutes(0)}));
    EXPECT_EQ(iso({half_past_two.wall, minutes(-210)}), "2026-11-23T02:30:00-03:30");
}

TEST(Moment, ThatIsNoneIsNotRead) {
    for (const auto* text :
         {"2026-11-23T24:00:00+01:00", "2026-11-23T02:60:00+01:00", "2026-11-23T02:30:60+01:00",
          "2026-11-23T02:30:00", "2026-11-23T02:30:00+19:00", "2026-11-23 02:30:00+01:00",
          "2026-02-30T02:30:00+01:00", "2026-11-23T2:30:00+01:00", ""}) {
        EXPECT_EQ(parse_moment(text), std::nullopt) << text;
    }
}

TEST(Moment, OfTheRepeatedHourIsOrderedByInstant) {
    const auto wall = date_from(2026, 10, 25) + std::chrono::hours(2) + minutes(30);
    const Moment summer{wall, minutes(120)};
    const Moment winter{wall, minutes(60)};
    EXPECT_LT(summer, winter);
    EXPECT_EQ(winter.utc() - summer.utc(), std::chrono::hours(1));
}

TEST(Moment, KnowsItsClockAndDate) {
    EXPECT_EQ(clock_text(at(today, 2, 5)), "02:05");
    EXPECT_EQ(date_of(at(today, 23, 59)), today);
}

TEST(Clock, IsReadWithOneOrTwoDigitsForTheHour) {
    EXPECT_EQ(parse_clock("2:30"), minutes(150));
    EXPECT_EQ(parse_clock("02:30"), minutes(150));
    EXPECT_EQ(parse_clock("23:59"), minutes(1439));
    for (const auto* text : {"24:00", "2:60", "2:3", "230", ":30", "2:", "-2:30", "2:30 ", "002:30", ""}) {
        EXPECT_EQ(parse_clock(text), std::nullopt) << text;
    }
}

RC_GTEST_PROP(Moment, ReadsBackWhatItWrote, ()) {
    const auto second = *rc::gen::inRange<std::int64_t>(-2'208'988'800, 4'102'444'800);
    const Moment moment{std::chrono::local_seconds(std::chrono::seconds(second)),
                        minutes(*rc::gen::inRange(-18 * 60, 18 * 60 + 1))};
    RC_ASSERT(parse_moment(iso(moment)) == moment);
}

}  // namespace
}  // namespace nightcramp::test
