#include "present/sleep_words.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using std::chrono::minutes;
using test::at;
using test::sunday;
using test::today;

constexpr ClockStyle whole_day_clock = ClockStyle::twenty_four_hours;

Sleep slept(std::optional<Moment> to_bed, std::optional<Moment> up) {
    Sleep sleep;
    sleep.to_bed = to_bed;
    sleep.up = up;
    return sleep;
}

TEST(SleepSummary, SaysBothTimesAndTheLength) {
    const Sleep sleep = slept(at(sunday, 22, 45), at(today, 6, 30));
    EXPECT_EQ(sleep_summary(sleep, whole_day_clock), (SleepSummary{"22:45", "06:30", "7 h 45 min"}));
    EXPECT_EQ(sleep_summary(sleep, ClockStyle::twelve_hours),
              (SleepSummary{"10:45 pm", "6:30 am", "7 h 45 min"}));
}

TEST(SleepSummary, KnowsNoLengthWithoutBothTimes) {
    EXPECT_EQ(sleep_summary(slept(at(sunday, 22, 45), std::nullopt), whole_day_clock),
              (SleepSummary{"22:45", "", ""}));
    EXPECT_EQ(sleep_summary(slept(std::nullopt, at(today, 6, 30)), whole_day_clock),
              (SleepSummary{"", "06:30", ""}));
    EXPECT_EQ(sleep_summary(Sleep(), whole_day_clock), SleepSummary());
}

TEST(SleepSummary, HasNoLengthWhereGettingUpIsNotLater) {
    EXPECT_EQ(sleep_summary(slept(at(today, 6), at(today, 6)), whole_day_clock).length, "");
    EXPECT_EQ(sleep_summary(slept(at(today, 6), at(sunday, 23)), whole_day_clock).length, "");
}

TEST(SleepSummary, CountsTheHourThatComesTwice) {
    const Moment to_bed{date_from(2026, 10, 24) + minutes(22 * 60), minutes(120)};
    const Moment up{date_from(2026, 10, 25) + minutes(6 * 60), minutes(60)};
    EXPECT_EQ(sleep_summary(slept(to_bed, up), whole_day_clock), (SleepSummary{"22:00", "06:00", "9 h"}));
}

TEST(SleepSummary, LeavesSecondsOut) {
    const Moment up{at(today, 6).wall + std::chrono::seconds(40), minutes(60)};
    EXPECT_EQ(sleep_summary(slept(at(today, 0), up), whole_day_clock).length, "6 h");
    EXPECT_EQ(sleep_summary(slept(at(today, 6), up), whole_day_clock).length, "under a minute");
}

}  // namespace
}  // namespace nightcramp::present
