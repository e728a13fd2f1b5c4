#include "present/habit_rows.hpp"

#include "diary/catalogue.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using test::this_morning;
using testing::ElementsAre;

Night night_of(std::vector<std::pair<std::string, AnswerValue>> answers) {
    Night night;
    night.date = sunday;
    for (auto& [habit, value] : answers) set_answer(night, {habit, value, this_morning()});
    return night;
}

/// The row of a built-in habit, or of what was made of it.
HabitRow row(Habit habit, const Night& night = night_of({}), Units units = Units::metric) {
    habit.followed = true;
    return habit_rows(night, {habit}, units).at(0);
}

std::vector<std::string> ids(const std::vector<HabitRow>& rows) {
    std::vector<std::string> all;
    for (const HabitRow& each : rows) all.push_back(each.habit.id);
    return all;
}

TEST(HabitRows, AreTheFollowedHabitsThatAreAskedInTheirOrder) {
    EXPECT_THAT(ids(habit_rows(night_of({}), test::catalogue().habits, Units::metric)),
                ElementsAre("fluids", "stretching", "bike", "shoes", "magnesium", "exercise"));
}

TEST(HabitRows, OfWhatIsUnknownAreHollow) {
    const HabitRow drinks = row(test::catalogue_habit("fluids"));

    EXPECT_EQ(drinks.value, std::nullopt);
    EXPECT_EQ(drinks.value_words, "–");
    EXPECT_EQ(drinks.unit, "ml");
    EXPECT_EQ(drinks.aim, "aim 2,000");
    EXPECT_EQ(drinks.progress, 0);
    EXPECT_FALSE(drinks.said_in_evening);
}

TEST(HabitRows, SayWhatWasAnswered) {
    const Night night = night_of({{"fluids", AnswerValue::of(1750)},
                                  {"exercise", AnswerValue::of(1)},
                                  {"stretching", AnswerValue::yes()},
                                  {"shoes", AnswerValue::no()},
                                  {"bike", AnswerValue::not_applicable()}});

    EXPECT_EQ(row(test::catalogue_habit("fluids"), night).value_words, "1,750 ml");
    EXPECT_EQ(row(test::catalogue_habit("fluids"), night).value, AnswerValue::of(1750));
    EXPECT_EQ(row(test::catalogue_habit("exercise"), night).value_words, "light");
    EXPECT_EQ(row(test::catalogue_habit("stretching"), night).value_words, "yes");
    EXPECT_EQ(row(test::catalogue_habit("shoes"), night).value_words, "no");
    EXPECT_EQ(row(test::catalogue_habit("bike"), night).value_words, "doesn't apply");
}

TEST(HabitRows, AreInTheUnitsOfThePerson) {
    const HabitRow drinks =
        row(test::catalogue_habit("fluids"), night_of({{"fluids", AnswerValue::of(1750)}}), Units::us);

    EXPECT_EQ(drinks.value_words, "59 fl oz");
    EXPECT_EQ(drinks.value, AnswerValue::of(1750));
    EXPECT_EQ(drinks.unit, "fl oz");
    EXPECT_EQ(drinks.aim, "aim 68");
}

TEST(HabitRows, LeaveOutAUnitThatTheNameSays) {
    EXPECT_EQ(row(test::catalogue_habit("alcohol")).unit, "");
    EXPECT_EQ(row(test::catalogue_habit("exercise")).unit, "");
    EXPECT_EQ(row(test::catalogue_habit("stretching")).unit, "");
    EXPECT_EQ(row(test::catalogue_habit("caffeine")).unit, "cups");
    EXPECT_EQ(row(test::catalogue_habit("magnesium")).unit, "mg");
    EXPECT_EQ(row(test::catalogue_habit("bike")).unit, "min");
}

TEST(HabitRows, ProgressGoesToTheTargetAndNoFarther) {
    const auto progress = [](double amount) {
        return row(test::catalogue_habit("fluids"), night_of({{"fluids", AnswerValue::of(amount)}})).progress;
    };
    EXPECT_EQ(progress(0), 0);
    EXPECT_EQ(progress(500), 0.25);
    EXPECT_EQ(progress(2000), 1);
    EXPECT_EQ(progress(3000), 1);
}

TEST(HabitRows, HaveNoProgressTowardsALimit) {
    Habit alcohol = test::catalogue_habit("alcohol");
    alcohol.target = Target{Aim::at_most, 2};
    const HabitRow drinks = row(alcohol, night_of({{"alcohol", AnswerValue::of(1)}}));
    EXPECT_EQ(drinks.aim, "at most 2");
    EXPECT_EQ(drinks.progress, 0);
    EXPECT_EQ(row(test::catalogue_habit("alcohol")).aim, "");
}

TEST(HabitRows, ATargetOfNothingIsReachedByAnyAmount) {
    Habit bike = test::catalogue_habit("bike");
    bike.target = Target{Aim::at_least, 0};
    EXPECT_EQ(row(bike, night_of({{"bike", AnswerValue::of(0)}})).progress, 1);
    EXPECT_EQ(row(bike).progress, 0);
}

TEST(HabitRows, KnowWhatWasSaidInTheEvening) {
    Night night = night_of({{"shoes", AnswerValue::yes()}});
    set_answer(night, {"stretching", AnswerValue::yes(), {test::at(sunday, 21), Provenance::evening}});

    EXPECT_TRUE(row(test::catalogue_habit("stretching"), night).said_in_evening);
    EXPECT_FALSE(row(test::catalogue_habit("shoes"), night).said_in_evening);
}

TEST(AnsweredCount, CountsTheHabitsThatAreReadFromTheSleep) {
    Night night = night_of({{"fluids", AnswerValue::of(0)}, {"bike", AnswerValue::not_applicable()}});
    EXPECT_EQ(answered_count(night, test::catalogue().habits), (AnsweredCount{2, 10}));

    tell(night.sleep.feet, Feet::free, this_morning());
    EXPECT_EQ(answered_count(night, test::catalogue().habits), (AnsweredCount{4, 10}));
}

TEST(AnsweredCount, LeavesOutHabitsThatAreNotFollowed) {
    EXPECT_EQ(answered_count(night_of({{"alcohol", AnswerValue::of(2)}}), test::catalogue().habits),
              (AnsweredCount{0, 10}));
    EXPECT_EQ(answered_count(night_of({}), {}), AnsweredCount());
}

TEST(AnsweredLine, SaysWhatIsStillOpen) {
    Night night = night_of({{"fluids", AnswerValue::of(0)}});
    EXPECT_EQ(answered_line(night, test::catalogue().habits), "1 of 10 answered · cramps not answered yet");
    night.cramps_answer = CrampsAnswer::none;
    EXPECT_EQ(answered_line(night, test::catalogue().habits), "1 of 10 answered · cramps answered");
}

TEST(FirstOpen, RunsDownTheRows) {
    const auto rows =
        habit_rows(night_of({{"stretching", AnswerValue::yes()}, {"exercise", AnswerValue::of(0)}}),
                   test::catalogue().habits, Units::metric);

    EXPECT_EQ(first_open(rows, std::nullopt), 0);
    EXPECT_EQ(first_open(rows, 0), 2);
    EXPECT_EQ(first_open(rows, 2), 3);
    EXPECT_EQ(first_open(rows, 4), std::nullopt);
    EXPECT_EQ(first_open(rows, 99), std::nullopt);
    EXPECT_EQ(first_open({}, std::nullopt), std::nullopt);
}

TEST(OpenYesNo, CountsWhatTheRestNoWouldAnswer) {
    const auto open = [](const Night& night) {
        return open_yes_no(habit_rows(night, test::catalogue().habits, Units::metric));
    };
    EXPECT_EQ(open(night_of({})), 2);
    EXPECT_EQ(open(night_of({{"shoes", AnswerValue::not_applicable()}})), 1);
    EXPECT_EQ(open(night_of({{"shoes", AnswerValue::no()}, {"stretching", AnswerValue::yes()}})), 0);
}

RC_GTEST_PROP(HabitRows, KeepTheirPromisesForAnyNightAndHabit, ()) {
    const Night night = *test::valid_night();
    const Habit habit = *test::valid_habit();
    const Units units = *rc::gen::element(Units::metric, Units::us);

    const auto rows = habit_rows(night, {habit}, units);

    RC_ASSERT(rows.size() == (habit.followed ? 1U : 0U));
    if (rows.empty()) return;
    RC_ASSERT(rows[0].progress >= 0 && rows[0].progress <= 1);
    RC_ASSERT((rows[0].value_words == "–") == !rows[0].value);
    RC_ASSERT(first_open(rows, std::nullopt).has_value() == !rows[0].value);
    RC_ASSERT(answered_count(night, {habit}) == (AnsweredCount{rows[0].value ? 1 : 0, 1}));
}

}  // namespace
}  // namespace nightcramp::present
