#include "present/jump_date.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using test::today;

std::optional<Date> date(int year, unsigned month, unsigned day) {
    return date_from(year, month, day);
}

TEST(JumpDate, ReadsIsoDates) {
    EXPECT_EQ(jump_date("2026-03-12", today), date(2026, 3, 12));
    EXPECT_EQ(jump_date(" 2025-12-31 ", today), date(2025, 12, 31));
    EXPECT_EQ(jump_date("2026-02-31", today), std::nullopt);
}

TEST(JumpDate, ReadsADayAndAMonthInEitherOrder) {
    for (const char* typed :
         {"12 march", "12 Mar", "mar 12", "March 12", "12th march", "12. march", "12  march"}) {
        EXPECT_EQ(jump_date(typed, today), date(2026, 3, 12)) << typed;
    }
    for (const char* typed : {"12 mar 2025", "mar 12 2025", "March 12, 2025"}) {
        EXPECT_EQ(jump_date(typed, today), date(2025, 3, 12)) << typed;
    }
}

TEST(JumpDate, WithoutAYearIsTheLatestThatHasCome) {
    EXPECT_EQ(jump_date("24 november", today), date(2025, 11, 24));
    EXPECT_EQ(jump_date("23 november", today), today);
    EXPECT_EQ(jump_date("29 feb", today), date(2024, 2, 29));
    EXPECT_EQ(jump_date("29 feb", date_from(2103, 1, 1)), date(2096, 2, 29));
    EXPECT_EQ(jump_date("30 feb", today), std::nullopt);
}

TEST(JumpDate, KnowsLastNight) {
    EXPECT_EQ(jump_date("yesterday", today), sunday);
    EXPECT_EQ(jump_date("Last night", today), sunday);
    EXPECT_EQ(jump_date("tonight", today), today);
    EXPECT_EQ(jump_date("today", today), today);
}

TEST(JumpDate, AWeekdayIsTheLastOneBeforeToday) {
    EXPECT_EQ(jump_date("friday", today), today - days(3));
    EXPECT_EQ(jump_date("sun", today), sunday);
    EXPECT_EQ(jump_date("monday", today), today - days(7));
    EXPECT_EQ(jump_date("last friday", today), today - days(3));
}

TEST(JumpDate, ANumberIsADayOfThisOrThePreviousMonth) {
    EXPECT_EQ(jump_date("22", today), sunday);
    EXPECT_EQ(jump_date("23rd", today), today);
    EXPECT_EQ(jump_date("24", today), date(2026, 10, 24));
    EXPECT_EQ(jump_date("31", today), date(2026, 10, 31));
    EXPECT_EQ(jump_date("31", date_from(2026, 3, 5)), std::nullopt);
    EXPECT_EQ(jump_date("20", date_from(2026, 1, 5)), date(2025, 12, 20));
}

TEST(JumpDate, ReadsTheDatesOfTheDateBar) {
    EXPECT_EQ(jump_date("Sun 22", today), sunday);
    EXPECT_EQ(jump_date("sunday 22 november", today), sunday);
    EXPECT_EQ(jump_date("Thu 12 Mar 2026", today), date(2026, 3, 12));
    EXPECT_EQ(jump_date("mon 22", today), std::nullopt);
}

TEST(JumpDate, NeverGoesToANightThatIsStillToCome) {
    EXPECT_EQ(jump_date("2026-11-23", today), today);
    EXPECT_EQ(jump_date("2026-11-24", today), std::nullopt);
    EXPECT_EQ(jump_date("12 march 2027", today), std::nullopt);
}

TEST(JumpDate, RejectsWhatIsNoNight) {
    for (const char* typed : {"",
                              " ",
                              "magnesium",
                              "march",
                              "0",
                              "32",
                              "222",
                              "1850-01-01",
                              "12 march 25",
                              "12 13",
                              "last",
                              "last march",
                              "12 march 2025 x",
                              "march 12 13",
                              "tomorrow",
                              "12 foo",
                              "fri fri",
                              "sun yesterday",
                              "last night please",
                              ",",
                              "1 1 2026"}) {
        EXPECT_EQ(jump_date(typed, today), std::nullopt) << typed;
    }
}

RC_GTEST_PROP(JumpDate, ReadsEveryNightAsItIsWritten, ()) {
    const Date night = *test::any_date();
    RC_ASSERT(jump_date(iso(night), today) == night);
    RC_ASSERT(jump_date(short_date(night), today) == night);
    RC_ASSERT(jump_date(iso(night).substr(0, 4).insert(0, day_and_month(night) + " "), today) == night);
}

RC_GTEST_PROP(JumpDate, NeverReadsANightToCome, (const std::string& typed)) {
    const auto night = jump_date(typed, today);
    RC_ASSERT(!night || *night <= today);
}

}  // namespace
}  // namespace nightcramp::present
