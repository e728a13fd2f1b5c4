#include "present/saved_words.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using test::at;
using test::now;
using test::sunday;
using test::today;

std::string saved(const std::optional<Moment>& last) {
    return saved_words(last, now, ClockStyle::twenty_four_hours);
}

TEST(SavedWords, SayTheTimeToday) {
    EXPECT_EQ(saved(at(today, 7, 12)), "Saved 07:12");
    EXPECT_EQ(saved(at(today, 0, 0)), "Saved 00:00");
    EXPECT_EQ(saved_words(at(today, 7, 12), now, ClockStyle::twelve_hours), "Saved 7:12 am");
}

TEST(SavedWords, SayYesterday) {
    EXPECT_EQ(saved(at(sunday, 22, 10)), "Last saved yesterday, 22:10");
    EXPECT_EQ(saved(at(sunday, 0, 0)), "Last saved yesterday, 00:00");
    EXPECT_EQ(saved_words(at(sunday, 22, 10), now, ClockStyle::twelve_hours),
              "Last saved yesterday, 10:10 pm");
}

TEST(SavedWords, NameTheWeekdayWithinAWeek) {
    EXPECT_EQ(saved(at(today - days(2), 22, 10)), "Last saved Saturday, 22:10");
    EXPECT_EQ(saved(at(today - days(3), 22, 10)), "Last saved Friday, 22:10");
    EXPECT_EQ(saved(at(today - days(6), 22, 10)), "Last saved Tuesday, 22:10");
}

TEST(SavedWords, NameTheDateEarlier) {
    EXPECT_EQ(saved(at(today - days(7), 22, 10)), "Last saved 16 November");
    EXPECT_EQ(saved(at(date_from(2025, 12, 31), 22, 10)), "Last saved 31 December 2025");
}

TEST(SavedWords, NameTheDateWhereTheClockWasSetBack) {
    EXPECT_EQ(saved(at(today + days(1), 7)), "Last saved 24 November");
}

TEST(SavedWords, SayThatNothingIsSavedYet) {
    EXPECT_EQ(saved(std::nullopt), "Nothing saved yet");
}

}  // namespace
}  // namespace nightcramp::present
