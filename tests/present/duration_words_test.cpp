#include "present/duration_words.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

TEST(DurationWords, NameTheUnitsThatMatter) {
    EXPECT_EQ(duration_words(0s), "0 s");
    EXPECT_EQ(duration_words(30s), "30 s");
    EXPECT_EQ(duration_words(5min), "5 min");
    EXPECT_EQ(duration_words(90s), "1 min 30 s");
    EXPECT_EQ(duration_words(1h), "1 h");
    EXPECT_EQ(duration_words(70min), "1 h 10 min");
    EXPECT_EQ(duration_words(12h), "12 h");
}

TEST(DurationChoices, GoFromUnderAMinuteToMoreThanFifteen) {
    std::vector<std::pair<std::string, long>> choices;
    for (const DurationChoice& choice : duration_choices()) {
        choices.emplace_back(choice.label, choice.stored.count());
    }
    EXPECT_THAT(choices, testing::ElementsAre(std::pair("< 1", 30), std::pair("1", 60), std::pair("2", 120),
                                              std::pair("5", 300), std::pair("10", 600), std::pair("15", 900),
                                              std::pair("15+", 1200)));
}

TEST(DurationChoice, OfAnUnknownDurationIsNone) {
    EXPECT_EQ(duration_choice(std::nullopt), std::nullopt);
}

TEST(DurationChoice, OfWhatWasChosenIsTheCellThatWasChosen) {
    const auto choices = duration_choices();
    for (std::size_t i = 0; i < choices.size(); ++i) EXPECT_EQ(duration_choice(choices[i].stored), i);
}

TEST(DurationChoice, IsTheNearestCell) {
    EXPECT_EQ(duration_choice(1s), 0);
    EXPECT_EQ(duration_choice(59s), 0);
    EXPECT_EQ(duration_choice(89s), 1);
    EXPECT_EQ(duration_choice(90s), 2);
    EXPECT_EQ(duration_choice(3min), 2);
    EXPECT_EQ(duration_choice(4min), 3);
    EXPECT_EQ(duration_choice(7min), 3);
    EXPECT_EQ(duration_choice(8min), 4);
    EXPECT_EQ(duration_choice(12min), 4);
    EXPECT_EQ(duration_choice(13min), 5);
    EXPECT_EQ(duration_choice(15min), 5);
    EXPECT_EQ(duration_choice(901s), 6);
    EXPECT_EQ(duration_choice(12h), 6);
}

RC_GTEST_PROP(DurationChoice, OfALongerDurationIsNeverAShorterCell, ()) {
    const seconds shorter(*rc::gen::inRange(1, 43'201));
    const seconds longer(*rc::gen::inRange(1, 43'201));
    const auto [first, second] = std::minmax(shorter, longer);
    RC_ASSERT(duration_choice(first).value() <= duration_choice(second).value());
    RC_ASSERT(duration_choice(second).value() < duration_choices().size());
}

}  // namespace
}  // namespace nightcramp::present
