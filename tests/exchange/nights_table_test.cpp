#include "exchange/writers/nights_table.hpp"

#include "diary/derived.hpp"
#include "diary/rules.hpp"
#include "exchange/nights_csv.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;
using testing::Not;

Habit own_habit(const std::string& id, const std::string& name) {
    Habit habit;
    habit.id = id;
    habit.name = name;
    habit.question = name + "?";
    return habit;
}

Contents contents_of(std::vector<Night> nights, std::vector<Habit> habits = {}) {
    return selected({std::move(nights), std::move(habits), std::nullopt, {}, {}}, load_catalogue(), {});
}

TEST(NightsTableWriting, HasARowForEachNightAndAColumnForEachAnsweredHabit) {
    Night night = night_with_cramp(sunday);
    night.sleep.position = Told<Position>{Position::side, this_morning()};
    set_answer(night, {"fluids", AnswerValue::of(1800.5), this_morning()});
    set_answer(night, {"heat", AnswerValue::not_applicable(), this_morning()});
    EXPECT_EQ(write_nights_table(contents_of({night_without_cramps(sunday - days(1)), night})),
              "night,cramps,position,feet,covers,fluids,heat\n"
              "2026-11-21,0,,,,,\n"
              "2026-11-22,1,side,,,1800.5,n/a\n");
}

TEST(NightsTableWriting, LeavesANightThatNobodyAnsweredBlank) {
    Night night;
    night.date = sunday;
    set_answer(night, {"heat", AnswerValue::no(), this_morning()});
    EXPECT_EQ(write_nights_table(contents_of({night})),
              "night,cramps,position,feet,covers,heat\n2026-11-22,,,,,no\n");
}

TEST(NightsTableWriting, HasNoRowForANightOfWhichItCanSayNothing) {
    Night night;
    night.date = sunday;
    night.note = "only a note";
    EXPECT_EQ(write_nights_table(contents_of({night})), "night,cramps,position,feet,covers\n");
}

TEST(NightsTableWriting, HasNoColumnTwice) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"cramps", AnswerValue::yes(), this_morning()});
    const std::string table = write_nights_table(contents_of({night}, {own_habit("cramps", "Cramps")}));
    EXPECT_EQ(table, "night,cramps,position,feet,covers\n2026-11-22,0,,,\n");
}

TEST(NightsTableWriting, WritesSmallAmountsWithoutAnExponent) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"fluids", AnswerValue::of(0.00000025), this_morning()});
    EXPECT_THAT(write_nights_table(contents_of({night})), HasSubstr(",0.00000025\n"));
}

/// What the table can keep of a night.
void expect_same(const Night& read, const Night& written, const std::vector<Habit>& habits) {
    RC_ASSERT(read.date == written.date);
    RC_ASSERT(read.cramps_answer == written.cramps_answer);
    RC_ASSERT(read.cramps.size() == written.cramps.size());
    for (const Habit& habit : habits) {
        const auto one = answer_to(read, habit);
        const auto other = answer_to(written, habit);
        RC_ASSERT(one.has_value() == other.has_value());
        if (one) RC_ASSERT(one->value == other->value);
    }
    const auto same = [](const auto& one, const auto& other) {
        return one.has_value() == other.has_value() && (!one || one->value == other->value);
    };
    RC_ASSERT(same(read.sleep.position, written.sleep.position));
    RC_ASSERT(same(read.sleep.feet, written.sleep.feet));
    RC_ASSERT(same(read.sleep.covers, written.sleep.covers));
}

RC_GTEST_PROP(NightsTableWritingProperty, ReadsBackWithTheSameAnswers, ()) {
    const auto habits =
        all_habits(load_catalogue().habits, {own_habit("own-one", "Own"), own_habit("x1", "X")});
    std::vector<Night> nights;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        Night night = *valid_night(sunday - days(i));
        std::erase_if(night.answers, [&](const Answer& answer) {
            return !answer_problems(answer.value, *find_habit(habits, answer.habit)).empty();
        });
        if (has_table_row(night)) nights.push_back(night);
    }
    RC_PRE(!nights.empty());
    const std::string table = write_nights_table({habits, {nights, {}, std::nullopt, {}, {}}, std::nullopt});
    const CsvReading csv = read_csv(table);
    RC_ASSERT(csv.problems.empty());
    const NightsReading reading = read_nights(csv.table, habits, now);
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(reading.nights.size() == nights.size());
    for (std::size_t i = 0; i < nights.size(); ++i) expect_same(reading.nights[i], nights[i], habits);
}

}  // namespace
}  // namespace nightcramp::exchange
