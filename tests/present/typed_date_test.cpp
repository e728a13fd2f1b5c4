#include "present/typed_date.hpp"

#include "present/calendar_words.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::today;

const Date third_of_may = date_from(2024, 5, 3);

TEST(TypedDate, ReadsAWholeDateInEveryWayOneWritesIt) {
    for (const char* typed :
         {"2024-05-03", "3 May 2024", "3 may 2024", "3rd May 2024", "3. May 2024", "May 3 2024",
          "May 3, 2024", "3.5.2024", "03.05.2024", "3. 5. 2024", " 3 May 2024 ", "Fri 3 May 2024"}) {
        EXPECT_EQ(typed_date(typed, today), third_of_may) << typed;
    }
}

TEST(TypedDate, IsTheFirstDayOfAMonthOrOfAYear) {
    for (const char* typed : {"May 2024", "may 2024", " MAY  2024"}) {
        EXPECT_EQ(typed_date(typed, today), date_from(2024, 5, 1)) << typed;
    }
    EXPECT_EQ(typed_date("2024", today), date_from(2024, 1, 1));
    EXPECT_EQ(typed_date("Sept 1998", today), date_from(1998, 9, 1));
}

TEST(TypedDate, MayLieAheadWhereItNamesItsYear) {
    const Date due = date_from(2027, 2, 1);
    for (const char* typed : {"2027-02-01", "1 February 2027", "Feb 1, 2027", "1.2.2027", "February 2027"}) {
        EXPECT_EQ(typed_date(typed, today), due) << typed;
    }
    EXPECT_EQ(typed_date("2027", today), date_from(2027, 1, 1));
}

TEST(TypedDate, IsTheLatestThatHasComeWhereItDoesNot) {
    EXPECT_EQ(typed_date("3 May", today), date_from(2026, 5, 3));
    EXPECT_EQ(typed_date("24 November", today), date_from(2025, 11, 24));
    EXPECT_EQ(typed_date("22", today), test::sunday);
    EXPECT_EQ(typed_date("yesterday", today), test::sunday);
    EXPECT_EQ(typed_date("today", today), today);
}

TEST(TypedDate, RejectsWhatIsNoDate) {
    for (const char* typed : {"",
                              " ",
                              ".",
                              "May",
                              "soon",
                              "2024-02-31",
                              "31.2.2024",
                              "3.13.2024",
                              "0.1.2024",
                              "3.5.24",
                              "3.5.2024.",
                              "3/5/2024",
                              "1850",
                              "May 1850",
                              "3.5.1850",
                              "1850-01-01",
                              "12024",
                              "0000",
                              "May May 2024",
                              "foo 2024",
                              "2024 May",
                              "3 May 2024 or so",
                              "..",
                              "3..2024",
                              "20240503"}) {
        EXPECT_EQ(typed_date(typed, today), std::nullopt) << typed;
    }
}

TEST(TypedDate, IsWrittenAsItIsTyped) {
    EXPECT_EQ(date_as_typed(third_of_may), "3 May 2024");
}

RC_GTEST_PROP(TypedDate, ReadsEveryDateAsItIsWritten, ()) {
    const Date date = *test::any_date();
    RC_ASSERT(typed_date(iso(date), today) == date);
    RC_ASSERT(typed_date(date_as_typed(date), today) == date);
}

RC_GTEST_PROP(TypedDate, ReadsAnythingWithoutHarm, (const std::string& typed)) {
    const auto date = typed_date(typed, today);
    RC_ASSERT(!date || year_of(*date) >= 1900);
}

}  // namespace
}  // namespace nightcramp::present
