#include "present/night_words.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using test::today;

TEST(NightQuestion, NamesTheEveningAndTheMorning) {
    EXPECT_EQ(night_question(sunday, today),
              (NightQuestion{"Any cramps in the night of", "Sunday 22 to Monday 23 November?"}));
}

TEST(NightQuestion, NamesTheYearOfAnotherYear) {
    EXPECT_EQ(night_question(date_from(2025, 11, 22), today).night,
              "Saturday 22 to Sunday 23 November 2025?");
}

TEST(NightQuestion, NamesNoYearOnNewYearsMorning) {
    EXPECT_EQ(night_question(date_from(2025, 12, 31), date_from(2026, 1, 1)).night,
              "Wednesday 31 December to Thursday 1 January?");
}

TEST(EveningWords, NameTheDay) {
    EXPECT_EQ(evening_words(sunday), "Sunday 22 November");
    EXPECT_EQ(evening_words(date_from(2026, 3, 1)), "Sunday 1 March");
}

}  // namespace
}  // namespace nightcramp::present
