#include "tests/analysis/small_diary.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::Diary;
using test::night_with_cramp;
using test::sunday;
using test::values;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Tabulate, AnEmptyDiaryIsAnEmptyTable) {
    const NightTable table = Diary(0).table();

    EXPECT_EQ(table.nights(), 0);
    EXPECT_THAT(table.habits, IsEmpty());
    EXPECT_THAT(table.medicines, IsEmpty());
}

TEST(Tabulate, OneNightIsOneRow) {
    Diary diary(0);
    diary.nights = {night_with_cramp(sunday)};

    EXPECT_EQ(diary.table().first, sunday);
    EXPECT_THAT(values(diary.table().cramps), ElementsAre(1));
}

TEST(Tabulate, ADiaryWithoutARecordedNightHasNoRows) {
    Diary diary(1);
    diary.unrecord(0);
    diary.answer(0, "heat", AnswerValue::yes());

    EXPECT_EQ(diary.table().nights(), 0);
    EXPECT_THAT(diary.table().habits, IsEmpty());
    EXPECT_EQ(diary.table().unrecorded_with_answers, 1);
}

TEST(Tabulate, CountsCrampsAndLeavesWhatIsNotRecordedUnknown) {
    Diary diary(7);
    diary[2] = night_with_cramp(sunday + days(2));
    diary[2].cramps.push_back(test::left_calf_cramp(sunday + days(2)));
    diary.unrecord(0);
    diary.unrecord(3);
    diary.unrecord(6);
    diary.nights.erase(diary.nights.begin() + 4);

    const NightTable table = diary.table();
    EXPECT_EQ(table.first, sunday + days(1));
    EXPECT_THAT(values(table.cramps), ElementsAre(0, 2, -1, -1, 0));
    EXPECT_EQ(table.unrecorded_with_answers, 0);
}

TEST(Tabulate, NoAnswerIsUnknownAndNeverNo) {
    Diary diary(4);
    diary.answer(0, "stretching", AnswerValue::yes());
    diary.answer(1, "stretching", AnswerValue::no());
    diary.answer(3, "stretching", AnswerValue::not_applicable());

    const NightTable table = diary.table();
    ASSERT_THAT(table.habits, SizeIs(1));
    EXPECT_EQ(table.habits[0].id, "stretching");
    EXPECT_FALSE(table.habits[0].amount);
    EXPECT_THAT(values(table.habits[0].value), ElementsAre(1, 0, -1, -1));
    EXPECT_THAT(values(table.habits[0].not_applicable), ElementsAre(0, 0, 0, 1));
}

TEST(Tabulate, KeepsHabitsOfNightsThatAreNotRecorded) {
    Diary diary(3);
    diary.unrecord(1);
    diary.answer(1, "heat", AnswerValue::yes());

    EXPECT_THAT(values(diary.table().habits.at(0).value), ElementsAre(-1, 1, -1));
}

TEST(Tabulate, LeavesOutHabitsThatAreOnlyAnsweredOutsideTheGrid) {
    Diary diary(3);
    diary.unrecord(2);
    diary.answer(2, "heat", AnswerValue::yes());

    EXPECT_THAT(diary.table().habits, IsEmpty());
}

TEST(Tabulate, CountsTheNightsWithAnswersThatAreNotRecorded) {
    Diary diary(6);
    for (const int night : {0, 1, 2, 5}) diary.unrecord(night);
    diary.answer(0, "heat", AnswerValue::no());
    diary[1].sleep.position = {Position::side, test::this_morning()};
    diary[2].sleep.rested = 5;
    diary.answer(3, "heat", AnswerValue::no());
    diary[5].sleep.covers = {Covers::light, test::this_morning()};

    EXPECT_EQ(diary.table().unrecorded_with_answers, 3);
}

TEST(Tabulate, MedicinesAreGroupedByTheirIdOrElseTheirName) {
    Diary diary(40);
    const auto date = [](int night) { return sunday + days(night); };
    diary.profile.medicines = {
        {"furosemide", "Water tablet", "20 mg", date(-60), date(3)},
        {"", "Herbs", "", date(-60), std::nullopt},
        {"furosemide", "Furosemide", "40 mg", date(20), std::nullopt},
        {"statins", "Statin", "", std::nullopt, std::nullopt},
        {"", "Drops", "", std::nullopt, date(-60)},
    };

    const NightTable table = diary.table();
    ASSERT_THAT(table.medicines, SizeIs(3));
    EXPECT_EQ(table.medicines[0].name, "Water tablet");
    EXPECT_THAT(table.medicines[0].changes, ElementsAre(date(-60), date(3), date(20)));
    EXPECT_EQ(table.medicines[0].state[2], 1);
    EXPECT_FALSE(known(table.medicines[0].state[16]));
    EXPECT_EQ(table.medicines[0].state[17], 0);
    EXPECT_EQ(table.medicines[0].state[34], 1);
    EXPECT_EQ(table.medicines[1].name, "Herbs");
    EXPECT_EQ(table.medicines[1].state, Series::Ones(40));
    EXPECT_EQ(table.medicines[2].state, Series::Zero(40));
}

}  // namespace
}  // namespace nightcramp::analysis
