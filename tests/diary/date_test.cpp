#include "diary/date.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::test {
namespace {

TEST(Date, IsReadAndWrittenAsIso) {
    EXPECT_EQ(parse_date("2026-11-22"), sunday);
    EXPECT_EQ(iso(sunday), "2026-11-22");
    EXPECT_EQ(parse_date("2024-02-29"), date_from(2024, 2, 29));
}

TEST(Date, ThatDoesNotExistIsNone) {
    for (const auto* text :
         {"2026-02-31", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-11-22", "2026-11-2",
          "2026/11/22", " 2026-11-22", "2026-11-22 ", "2026-11-+2", "", "tomorrow"}) {
        EXPECT_EQ(parse_date(text), std::nullopt) << text;
    }
}

TEST(Date, NamesTheNightByBothItsDays) {
    EXPECT_EQ(night_name(sunday), "Sunday 22 to Monday 23 November");
    EXPECT_EQ(night_name(date_from(2026, 11, 30)), "Monday 30 November to Tuesday 1 December");
    EXPECT_EQ(night_name(date_from(2026, 12, 31)), "Thursday 31 December to Friday 1 January");
}

TEST(Date, HasShortForms) {
    EXPECT_EQ(short_date(sunday), "Sun 22 Nov 2026");
    EXPECT_EQ(day_and_month(sunday), "22 November");
    EXPECT_EQ(weekday_letters(sunday), "Su");
}

TEST(Date, FromImpossiblePartsThrows) {
    EXPECT_THROW((void)date_from(2026, 2, 31), std::invalid_argument);
}

RC_GTEST_PROP(Date, ReadsBackWhatItWrote, ()) {
    const Date date = *any_date();
    RC_ASSERT(parse_date(iso(date)) == date);
}

}  // namespace
}  // namespace nightcramp::test
