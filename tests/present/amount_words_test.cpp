#include "present/amount_words.hpp"

#include "diary/catalogue.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

constexpr Units metric = Units::metric;
constexpr Units us = Units::us;

Habit with_step(double step, std::string unit) {
    Habit habit;
    habit.kind = HabitKind::amount;
    habit.unit = std::move(unit);
    habit.step = step;
    return habit;
}

TEST(Grouped, PutsACommaBeforeEveryThreeDigits) {
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1750), "1,750");
    EXPECT_EQ(grouped(12345.5), "12,345.5");
    EXPECT_EQ(grouped(1234567), "1,234,567");
}

TEST(Grouped, ShowsNoDecimalsThatSayNothing) {
    EXPECT_EQ(grouped(0.5), "0.5");
    EXPECT_EQ(grouped(0.1 + 0.2), "0.3");
    EXPECT_EQ(grouped(100), "100");
    EXPECT_EQ(grouped(-0.0), "0");
    EXPECT_EQ(grouped(-1750), "-1,750");
}

TEST(ShownUnit, OnlyMillilitresAndKilogramsChangeInTheUs) {
    EXPECT_EQ(shown_unit("ml", us), "fl oz");
    EXPECT_EQ(shown_unit("kg", us), "lb");
    EXPECT_EQ(shown_unit("mg", us), "mg");
    EXPECT_EQ(shown_unit("", us), "");
    EXPECT_EQ(shown_unit("ml", metric), "ml");
    EXPECT_EQ(shown_unit("kg", metric), "kg");
}

TEST(ShownAmount, IsAWholeNumberOfOuncesOrPounds) {
    EXPECT_EQ(shown_amount(1750, "ml", us), 59);
    EXPECT_EQ(shown_amount(0, "ml", us), 0);
    EXPECT_EQ(shown_amount(80, "kg", us), 176);
    EXPECT_EQ(shown_amount(300, "mg", us), 300);
    EXPECT_EQ(shown_amount(72.5, "kg", metric), 72.5);
    EXPECT_EQ(shown_amount(1750, "ml", metric), 1750);
}

TEST(ShownAmount, NeverTurnsALittleIntoNothing) {
    EXPECT_EQ(shown_amount(5, "ml", us), 0.17);
    EXPECT_EQ(shown_amount(0.01, "ml", us), 0.01);
    EXPECT_EQ(shown_amount(15, "ml", us), 1);
}

TEST(StoredAmount, OfATypedOneIsAWholeMillilitreOrATenthOfAKilogram) {
    EXPECT_EQ(stored_amount(59, "ml", us), 1745);
    EXPECT_EQ(stored_amount(1, "ml", us), 30);
    EXPECT_EQ(stored_amount(176, "lb", us), 176);
    EXPECT_EQ(stored_amount(176, "kg", us), 79.8);
    EXPECT_EQ(stored_amount(0, "ml", us), 0);
    EXPECT_EQ(stored_amount(72.5, "kg", metric), 72.5);
    EXPECT_EQ(stored_amount(0.1 * 3, "drinks", us), 0.3);
}

RC_GTEST_PROP(StoredAmount, OfAWholeShownAmountIsShownAgainAsItWasTyped, ()) {
    const std::string unit = *rc::gen::element<std::string>("ml", "kg", "mg", "drinks", "level");
    const Units units = *rc::gen::element(metric, us);
    const double typed = *rc::gen::inRange(0, 100'000);
    RC_ASSERT(shown_amount(stored_amount(typed, unit, units), unit, units) == typed);
}

RC_GTEST_PROP(ShownAmount, GrowsWithTheStoredOne, ()) {
    const double less = *rc::gen::inRange(0, 20'000) / 4.0;
    const double more = less + *rc::gen::inRange(0, 4000) / 4.0;
    RC_ASSERT(shown_amount(less, "ml", us) <= shown_amount(more, "ml", us));
    RC_ASSERT((shown_amount(less, "kg", us) == 0) == (less == 0));
}

TEST(ShownStep, IsAHandyNumberOfOunces) {
    EXPECT_EQ(shown_step(with_step(250, "ml"), us), 8);
    EXPECT_EQ(shown_step(with_step(100, "ml"), us), 4);
    EXPECT_EQ(shown_step(with_step(330, "ml"), us), 12);
    EXPECT_EQ(shown_step(with_step(50, "ml"), us), 2);
    EXPECT_EQ(shown_step(with_step(1, "ml"), us), 1);
    EXPECT_EQ(shown_step(with_step(1, "kg"), us), 2);
    EXPECT_EQ(shown_step(with_step(0.1, "kg"), us), 1);
}

TEST(ShownStep, IsTheStepOfTheHabitEverywhereElse) {
    EXPECT_EQ(shown_step(with_step(250, "ml"), metric), 250);
    EXPECT_EQ(shown_step(with_step(0.5, "drinks"), us), 0.5);
}

TEST(AmountWords, NameTheShownUnit) {
    EXPECT_EQ(amount_words(1750, "ml", metric), "1,750 ml");
    EXPECT_EQ(amount_words(1750, "ml", us), "59 fl oz");
    EXPECT_EQ(amount_words(80, "kg", us), "176 lb");
    EXPECT_EQ(amount_words(300, "mg", us), "300 mg");
    EXPECT_EQ(amount_words(2.5, "", metric), "2.5");
}

TEST(AmountWords, OfOneAreInTheSingular) {
    EXPECT_EQ(amount_words(1, "drinks", metric), "1 drink");
    EXPECT_EQ(amount_words(2, "drinks", metric), "2 drinks");
    EXPECT_EQ(amount_words(0, "drinks", metric), "0 drinks");
    EXPECT_EQ(amount_words(0.5, "cups", metric), "0.5 cups");
    EXPECT_EQ(amount_words(1, "glasses", metric), "1 glass");
    EXPECT_EQ(amount_words(1, "min", metric), "1 min");
    EXPECT_EQ(amount_words(1, "s", metric), "1 s");
    EXPECT_EQ(amount_words(30, "ml", us), "1 fl oz");
}

TEST(AmountWords, OfALevelAreAWord) {
    EXPECT_EQ(amount_words(0, "level", metric), "none");
    EXPECT_EQ(amount_words(1, "level", us), "light");
    EXPECT_EQ(amount_words(2, "level", metric), "moderate");
    EXPECT_EQ(amount_words(3, "level", metric), "hard");
    EXPECT_EQ(amount_words(1.5, "level", metric), "1.5");
    EXPECT_EQ(amount_words(4, "level", metric), "4");
}

TEST(AmountLabel, LeavesTheUnitOut) {
    EXPECT_EQ(amount_label(1750, "ml", metric), "1,750");
    EXPECT_EQ(amount_label(1750, "ml", us), "59");
    EXPECT_EQ(amount_label(1, "level", us), "light");
}

TEST(AmountLabel, OfEveryExerciseLevelIsInTheQuestionOfTheCatalogue) {
    const Catalogue catalogue = load_catalogue();
    const Habit& exercise = *find_habit(catalogue.habits, "exercise");
    for (double level = 0; level <= exercise.most; ++level) {
        EXPECT_THAT(exercise.question, testing::HasSubstr(amount_label(level, exercise.unit, metric)));
    }
}

}  // namespace
}  // namespace nightcramp::present
