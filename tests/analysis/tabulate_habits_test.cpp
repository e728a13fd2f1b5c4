#include "tests/analysis/small_diary.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::Diary;
using test::own_habit;
using test::sunday;
using test::values;
using testing::ElementsAre;
using testing::SizeIs;

TEST(TabulatedHabits, AmountsAreInContrasts) {
    Diary diary(2);
    diary.answer(0, "fluids", AnswerValue::of(1500));
    diary.answer(1, "fluids", AnswerValue::of(0));

    const HabitColumn fluids = diary.table().habits.at(0);
    EXPECT_TRUE(fluids.amount);
    EXPECT_EQ(fluids.contrast, 750);
    EXPECT_THAT(values(fluids.value), ElementsAre(2, 0));
}

TEST(TabulatedHabits, AnAnswerOfTheWrongKindSaysNothing) {
    Diary diary(3);
    diary.answer(0, "fluids", AnswerValue::yes());
    diary.answer(0, "heat", AnswerValue::of(3));

    for (const HabitColumn& habit : diary.table().habits) {
        EXPECT_THAT(values(habit.value), ElementsAre(-1, -1, -1)) << habit.id;
    }
}

TEST(TabulatedHabits, HabitsStandInTheOrderOfTheDiary) {
    Diary diary(1);
    diary.habits.push_back(own_habit("zinc", HabitKind::yes_no, Window::day));
    std::swap(diary.habits.front(), diary.habits.back());
    diary.answer(0, "alcohol", AnswerValue::of(1));
    diary.answer(0, "zinc", AnswerValue::yes());
    diary.answer(0, "fluids", AnswerValue::of(1));

    std::vector<std::string> ids;
    for (const HabitColumn& habit : diary.table().habits) ids.push_back(habit.id);
    EXPECT_THAT(ids, ElementsAre("zinc", "alcohol", "fluids"));
}

TEST(SevenDays, IsTheMeanOfAtLeastFourKnownNights) {
    Diary diary(8);
    for (const int night : {0, 2, 4, 6}) diary.answer(night, "magnesium", AnswerValue::of(300.0 * night));

    EXPECT_THAT(values(diary.table().habits.at(0).value), ElementsAre(-1, -1, -1, -1, -1, -1, 3, -1));
}

TEST(SevenDays, ReachesBackBeforeTheFirstRecordedNight) {
    Diary diary(9);
    for (int night = 0; night < 9; ++night) {
        diary.answer(night, "magnesium", AnswerValue::of(night < 2 ? 3000 : 300));
        if (night < 8) diary.unrecord(night);
    }

    EXPECT_THAT(values(diary.table().habits.at(0).value), ElementsAre(1));
}

TEST(SevenDays, ANightOnWhichItDoesNotApplyIsNotUsable) {
    Diary diary(6);
    for (int night = 0; night < 5; ++night) diary.answer(night, "magnesium", AnswerValue::of(300));
    diary.answer(4, "magnesium", AnswerValue::not_applicable());

    const HabitColumn magnesium = diary.table().habits.at(0);
    EXPECT_THAT(values(magnesium.value), ElementsAre(-1, -1, -1, 1, -1, 1));
    EXPECT_THAT(values(magnesium.not_applicable), ElementsAre(0, 0, 0, 0, 1, 0));
}

TEST(SevenDays, TheShareOfDaysOfAYesNoHabitIsAnAmount) {
    Diary diary(4);
    diary.habits = {own_habit("nuts", HabitKind::yes_no, Window::seven_days)};
    for (int night = 0; night < 4; ++night) {
        diary.answer(night, "nuts", night == 0 ? AnswerValue::yes() : AnswerValue::no());
    }

    EXPECT_TRUE(diary.table().habits.at(0).amount);
    EXPECT_THAT(values(diary.table().habits.at(0).value), ElementsAre(-1, -1, -1, 0.25));
}

TEST(TabulatedHabits, DerivedHabitsAreReadFromTheSleep) {
    Diary diary(3);
    diary[0].sleep.feet = {Feet::pointed_down, test::this_morning()};
    diary[2].sleep.feet = {Feet::propped_up, test::this_morning()};

    const NightTable table = diary.table();
    ASSERT_THAT(table.habits, SizeIs(2));
    EXPECT_EQ(table.habits[0].id, "feet-pointed");
    EXPECT_THAT(values(table.habits[0].value), ElementsAre(1, -1, 0));
    EXPECT_EQ(table.habits[1].id, "feet-lifted");
    EXPECT_THAT(values(table.habits[1].value), ElementsAre(0, -1, 1));
}

TEST(TabulatedHabits, DerivedHabitsAreRecalledWhereMostAnswersCameAfterTheNight) {
    const Stamp evening{test::at(sunday, 22), Provenance::evening};
    Diary diary(4);
    for (int night = 0; night < 4; ++night) {
        diary[night].sleep.covers = {Covers::heavy, night < 2 ? evening : test::this_morning()};
    }
    diary.answer(0, "stretching", AnswerValue::yes());
    EXPECT_FALSE(diary.table().habits.at(1).recalled);

    diary[1].sleep.covers = {Covers::heavy, {test::now, Provenance::imported}};
    const NightTable table = diary.table();
    EXPECT_EQ(table.habits.at(1).id, "heavy-covers");
    EXPECT_TRUE(table.habits.at(1).recalled);
    EXPECT_FALSE(table.habits.at(0).recalled);
}

TEST(TabulatedHabits, TakesPriorAndCeilingFromTheEvidence) {
    Diary diary(1);
    diary.answer(0, "stretching", AnswerValue::yes());
    diary.answer(0, "magnesium", AnswerValue::of(300));
    diary.answer(0, "calcium", AnswerValue::of(300));

    const NightTable table = diary.table();
    EXPECT_EQ(table.habits.at(0).prior_mean, -0.2);
    EXPECT_EQ(table.habits.at(0).ceiling, std::nullopt);
    EXPECT_EQ(table.habits.at(1).id, "calcium");
    EXPECT_DOUBLE_EQ(table.habits.at(1).ceiling.value(), 2);
    EXPECT_EQ(table.habits.at(2).prior_mean, 0);
    EXPECT_DOUBLE_EQ(table.habits.at(2).ceiling.value(), 350.0 / 300);
}

TEST(TabulatedHabits, NothingIsExpectedOfAnOwnHabitEvenByABuiltInName) {
    Diary diary(1);
    diary.habits = {own_habit("stretching", HabitKind::yes_no, Window::day)};
    diary.answer(0, "stretching", AnswerValue::yes());

    EXPECT_EQ(diary.table().habits.at(0).prior_mean, 0);
}

}  // namespace
}  // namespace nightcramp::analysis
