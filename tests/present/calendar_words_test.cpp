#include "present/calendar_words.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using test::today;

TEST(CalendarWords, NameDays) {
    EXPECT_EQ(weekday_name(sunday), "Sunday");
    EXPECT_EQ(weekday_name(today + days(2)), "Wednesday");
    EXPECT_EQ(day_label(sunday), "Sun 22");
    EXPECT_EQ(day_label(date_from(2026, 3, 5)), "Thu 5");
    EXPECT_EQ(year_of(date_from(2025, 12, 31)), 2025);
}

TEST(MonthNamed, ReadsThreeLettersOrMore) {
    EXPECT_EQ(month_named("mar"), std::chrono::March);
    EXPECT_EQ(month_named("sept"), std::chrono::September);
    EXPECT_EQ(month_named("december"), std::chrono::December);
    EXPECT_EQ(month_named("may"), std::chrono::May);
    EXPECT_EQ(month_named("ju"), std::nullopt);
    EXPECT_EQ(month_named("mars"), std::nullopt);
    EXPECT_EQ(month_named(""), std::nullopt);
}

TEST(WeekdayNamed, ReadsThreeLettersOrMore) {
    EXPECT_EQ(weekday_named("fri"), std::chrono::Friday);
    EXPECT_EQ(weekday_named("thurs"), std::chrono::Thursday);
    EXPECT_EQ(weekday_named("sunday"), std::chrono::Sunday);
    EXPECT_EQ(weekday_named("su"), std::nullopt);
    EXPECT_EQ(weekday_named("fridays"), std::nullopt);
}

}  // namespace
}  // namespace nightcramp::present
