#include "present/around_words.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using analysis::Bounds;
using analysis::Reverse;

TEST(AroundWords, CountTheNightAfterAndTestNothing) {
    EXPECT_EQ(
        day_before_sentence({{20, 5, 6}, {22, 7, 9}}),
        "One night later (counts only, no test): 5 cramp nights of 20 after a night with, 7 of 22 after one "
        "without.");
    EXPECT_EQ(day_before_sentence({}), "");
}

TEST(AroundWords, WarnWhereTheHabitFollowsTheCramps) {
    EXPECT_EQ(
        reverse_sentence({20, 12, 60, 15, Bounds{0.1, 0.5}, true}),
        "Careful: more common after a cramp night (with on 12 of 20 days after a cramp night, 15 of 60 after "
        "a night without cramps). Cramps may lead to it.");
    EXPECT_EQ(
        reverse_sentence({20, 2, 60, 40, Bounds{-0.7, -0.3}, true}),
        "Careful: less common after a cramp night (with on 2 of 20 days after a cramp night, 40 of 60 after "
        "a night without cramps). Cramps may keep you from it.");
}

TEST(AroundWords, SayThatTheyLookedTheOtherWayRound) {
    EXPECT_EQ(reverse_sentence({20, 6, 60, 18, Bounds{-0.2, 0.25}, false}),
              "The other way round: with on 6 of 20 days after a cramp night, 18 of 60 after a night without "
              "cramps. "
              "No sign that cramps lead to it.");
    EXPECT_EQ(reverse_sentence({3, 1, 60, 18, std::nullopt, false}), "");
}

}  // namespace
}  // namespace nightcramp::present
