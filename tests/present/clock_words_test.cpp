#include "present/clock_words.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::at;
using test::sunday;

constexpr ClockStyle day_clock = ClockStyle::twenty_four_hours;
constexpr ClockStyle half_day_clock = ClockStyle::twelve_hours;

std::optional<ClockTime> clock(int hour, int minute = 0) {
    return hours(hour) + minutes(minute);
}

TEST(ClockWords, ShowTheWallClockOfAMoment) {
    const Moment moment{at(sunday, 2, 30).wall + std::chrono::seconds(59), minutes(-570)};

    EXPECT_EQ(clock_words(moment, day_clock), "02:30");
    EXPECT_EQ(clock_words(moment, half_day_clock), "2:30 am");
}

TEST(ClockWords, CallMidnightAndNoonTwelve) {
    EXPECT_EQ(clock_words(hours(0), half_day_clock), "12:00 am");
    EXPECT_EQ(clock_words(minutes(5), half_day_clock), "12:05 am");
    EXPECT_EQ(clock_words(hours(12), half_day_clock), "12:00 pm");
    EXPECT_EQ(clock_words(hours(13), half_day_clock), "1:00 pm");
    EXPECT_EQ(clock_words(minutes(1439), half_day_clock), "11:59 pm");
    EXPECT_EQ(clock_words(hours(0), day_clock), "00:00");
    EXPECT_EQ(clock_words(minutes(1439), day_clock), "23:59");
}

TEST(ParseTypedClock, ReadsWhatPeopleType) {
    for (const char* text :
         {"2:30", "02:30", "2.30", "230", "0230", " 2:30 ", "2:30 am", "2:30AM", "230 a.m."}) {
        EXPECT_EQ(parse_typed_clock(text), clock(2, 30)) << text;
    }
    EXPECT_EQ(parse_typed_clock("2"), clock(2));
    EXPECT_EQ(parse_typed_clock("14"), clock(14));
    EXPECT_EQ(parse_typed_clock("2:30pm"), clock(14, 30));
    EXPECT_EQ(parse_typed_clock("2 pm"), clock(14));
    EXPECT_EQ(parse_typed_clock("2245"), clock(22, 45));
    EXPECT_EQ(parse_typed_clock("0"), clock(0));
}

TEST(ParseTypedClock, KnowsTheTwoTwelves) {
    EXPECT_EQ(parse_typed_clock("12 am"), clock(0));
    EXPECT_EQ(parse_typed_clock("12:30 am"), clock(0, 30));
    EXPECT_EQ(parse_typed_clock("12 pm"), clock(12));
    EXPECT_EQ(parse_typed_clock("12"), clock(12));
    EXPECT_EQ(parse_typed_clock("0:30 am"), clock(0, 30));
}

TEST(ParseTypedClock, RejectsWhatIsNoTimeOfDay) {
    for (const char* text :
         {"",      " ",       "25", "24",    "24:00",    "2:60", "260", "abc",  "2:3",     "2:", ":30",
          "12345", "2:30:00", "am", "14 pm", "14:30 am", "0 pm", "-2",  "2,30", "2:30 xm", "1 2"}) {
        EXPECT_EQ(parse_typed_clock(text), std::nullopt) << text;
    }
}

RC_GTEST_PROP(ParseTypedClock, ReadsWhatIsShownInEitherStyle, ()) {
    const ClockTime time = minutes(*rc::gen::inRange(0, 1440));
    RC_ASSERT(parse_typed_clock(clock_words(time, day_clock)) == time);
    RC_ASSERT(parse_typed_clock(clock_words(time, half_day_clock)) == time);
}

RC_GTEST_PROP(ParseTypedClock, NeverReadsATimeBeyondTheDay, (const std::string& text)) {
    const auto time = parse_typed_clock(text);
    RC_ASSERT(!time || (*time >= hours(0) && *time < hours(24)));
}

}  // namespace
}  // namespace nightcramp::present
