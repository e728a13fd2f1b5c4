#include "exchange/import_plan.hpp"
#include "tests/exchange/planning.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

TEST(ImportPlan, LeavesUnknownWhatTheFileDoesNotSay) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    const auto nights = nights_of(one.plan(stretching));
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_EQ(nights[0].cramps_answer, CrampsAnswer::unknown);
    ASSERT_THAT(nights[0].answers, SizeIs(1));
    EXPECT_EQ(nights[0].answers[0].stamp.provenance, Provenance::imported);
    EXPECT_EQ(nights[0].answers[0].stamp.at, now);
}

TEST(ImportPlan, SumsTheAmountsOfADayInTheUnitOfTheHabit) {
    OneItem one(Item::Measure::quantity, "L");
    one.mark(FileTime::of(wall(sunday, 9)), AnswerValue::of(0.5));
    one.mark(FileTime::of(wall(sunday, 21)), AnswerValue::of(1));
    one.mark(FileTime::of(wall(today, 1)), AnswerValue::of(0.25));
    const auto nights = nights_of(one.plan(fluids));
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_EQ(nights[0].date, sunday);
    EXPECT_EQ(find_answer(nights[0], "fluids")->value, AnswerValue::of(1750));
}

TEST(ImportPlan, SkipsAmountsThatCannotBeMeantWithTheirLine) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::of(1e7));
    const ImportPlan plan = one.plan(fluids);
    EXPECT_THAT(plan.changes, IsEmpty());
    ASSERT_THAT(plan.skips, SizeIs(1));
    EXPECT_EQ(plan.skips[0].place, (Place{0, 2}));
    EXPECT_THAT(plan.skips[0].reason, HasSubstr("2026-11-22"));
}

TEST(ImportPlan, LetsYesWinOverNoWithinADay) {
    OneItem one;
    one.mark(FileTime::of(wall(sunday, 9)), AnswerValue::no());
    one.mark(FileTime::of(wall(sunday, 21)), AnswerValue::yes());
    EXPECT_EQ(find_answer(nights_of(one.plan(stretching))[0], "stretching")->value, AnswerValue::yes());
}

TEST(ImportPlan, MakesCrampsWithTimePlaceAndPain) {
    OneItem one(Item::Measure::pain);
    one.mark(FileTime::of(wall(today, 3, 12)), AnswerValue::of(6), "left calf");
    one.draft.marks.back().duration = 10min;
    const auto nights = nights_of(one.plan(cramp));
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_EQ(nights[0].date, sunday);
    EXPECT_EQ(nights[0].cramps_answer, CrampsAnswer::some);
    const Cramp& told = nights[0].cramps.at(0);
    EXPECT_EQ(told.at, at(today, 3, 12));
    EXPECT_EQ(told.pain, 6);
    EXPECT_EQ(told.duration, 10min);
    EXPECT_EQ(told.side, Side::left);
    EXPECT_EQ(told.muscle, Muscle::calf);
    EXPECT_EQ(told.note, "") << "side and muscle say it all";
}

TEST(ImportPlan, TakesANumberForThePainWhereItIsTold) {
    OneItem one;
    one.mark(FileTime::of(wall(today, 3)), AnswerValue::of(6));
    EXPECT_EQ(nights_of(one.plan({Target::Kind::cramp_pain, ""})).at(0).cramps.at(0).pain, 6);
    EXPECT_FALSE(nights_of(one.plan(cramp)).at(0).cramps.at(0).pain);
}

TEST(ImportPlan, TurnsUnitsWithoutLeavingNoise) {
    OneItem one(Item::Measure::quantity, "fl_oz_us");
    one.mark(FileTime::of(sunday), AnswerValue::of(8.5));
    EXPECT_EQ(find_answer(nights_of(one.plan(fluids)).at(0), "fluids")->value, AnswerValue::of(251.4));
}

TEST(ImportPlan, TakesNoGradeForAPain) {
    OneItem one(Item::Measure::grade);
    one.mark(FileTime::of(wall(today, 3)), AnswerValue::of(3), "Severe");
    EXPECT_FALSE(nights_of(one.plan(cramp))[0].cramps.at(0).pain);
}

TEST(ImportPlan, InventsNoNightWithoutCramps) {
    OneItem one(Item::Measure::pain);
    one.mark(FileTime::of(wall(today, 3)), AnswerValue::of(6));
    one.mark(FileTime::of(wall(today - days(5), 3)), AnswerValue::of(2));
    for (const Night& night : nights_of(one.plan(cramp))) EXPECT_EQ(night.cramps_answer, CrampsAnswer::some);
    OneItem said;
    said.mark(FileTime::of(sunday), AnswerValue::no());
    EXPECT_EQ(nights_of(said.plan(cramp))[0].cramps_answer, CrampsAnswer::none) << "somebody said so";
}

TEST(ImportPlan, CountsCrampsWhereTheFileCountsThem) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::of(2));
    one.mark(FileTime::of(sunday - days(1)), AnswerValue::of(0));
    one.mark(FileTime::of(sunday - days(2)), AnswerValue::of(2.5));
    const ImportPlan plan = one.plan({Target::Kind::cramp_count, ""});
    const auto nights = nights_of(plan);
    ASSERT_THAT(nights, SizeIs(2));
    EXPECT_EQ(nights[0].cramps_answer, CrampsAnswer::none);
    EXPECT_THAT(nights[1].cramps, SizeIs(2));
    EXPECT_THAT(plan.skips, SizeIs(1));
}

TEST(ImportPlan, SkipsWhatHasNotComeYet) {
    OneItem one;
    one.mark(FileTime::of(today + days(30)), AnswerValue::yes());
    const ImportPlan plan = one.plan(stretching);
    EXPECT_THAT(plan.changes, IsEmpty());
    EXPECT_THAT(plan.skips, SizeIs(1));
}

TEST(ImportPlan, ReadsDerivedHabitsIntoTheSleep) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    const auto nights = nights_of(one.plan({Target::Kind::habit, "feet-lifted"}));
    EXPECT_EQ(nights.at(0).sleep.feet->value, Feet::propped_up);
}

TEST(ImportPlan, PutsTheTagOfASleepIntoItsNight) {
    OneItem one;
    one.mark(FileTime::of(wall(today, 4, 30)), AnswerValue::yes());
    one.draft.marks.back().of_night = true;
    EXPECT_EQ(nights_of(one.plan(stretching)).at(0).date, sunday);
}

TEST(ImportPlan, TakesNoNegativeNumberForAnAnswer) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::of(-1));
    for (const Target& target : {stretching, fluids, cramp, Target{Target::Kind::cramp_count, ""}}) {
        const ImportPlan plan = one.plan(target);
        EXPECT_THAT(plan.changes, IsEmpty());
        ASSERT_THAT(plan.skips, SizeIs(1));
        EXPECT_EQ(plan.skips[0].reason, "-1 of Thing cannot be meant.");
    }
}

TEST(ImportPlan, CountsOnceWhatTwoExportsOfOneProgramTell) {
    OneItem one(Item::Measure::quantity, "ml");
    for (std::uint32_t file = 0; file < 2; ++file) {
        one.mark(FileTime::of(wall(sunday, 21)), AnswerValue::of(500));
        one.draft.marks.back().place.file = file;
    }
    EXPECT_EQ(find_answer(nights_of(one.plan(fluids)).at(0), "fluids")->value, AnswerValue::of(1000))
        << "one file may tell of two equal glasses";
    one.draft.files.push_back({"copy.csv"});
    EXPECT_EQ(find_answer(nights_of(one.plan(fluids)).at(0), "fluids")->value, AnswerValue::of(500));
}

TEST(ImportPlan, LosesOnlyThePartOfANightThatCannotBe) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    one.draft.sleeps.push_back({FileTime::of(wall(sunday, 23)), FileTime::of(wall(today, 9)), false, {0, 8}});
    const ImportPlan plan = one.plan(stretching);  // now is 07:12: the morning has not come yet
    const auto nights = nights_of(plan);
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_FALSE(nights[0].sleep.up);
    EXPECT_THAT(nights[0].answers, SizeIs(1));
    ASSERT_THAT(plan.skips, SizeIs(1));
    EXPECT_EQ(plan.skips[0].place, (Place{0, 8}));
}

TEST(ImportPlan, SaysInWhichUnitItTakesNumbersWithoutOne) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::of(500));
    EXPECT_THAT(one.plan(fluids).assumptions,
                testing::Contains("The file does not tell the unit of Thing; its numbers are taken as ml."));
}

TEST(ImportPlan, SaysThatTheSmallHoursCountForTheDayBeforeWhereTheyDo) {
    OneItem late;
    late.mark(FileTime::of(wall(today, 1)), AnswerValue::yes());
    EXPECT_THAT(late.plan(stretching).assumptions, SizeIs(1));
    OneItem evening;
    evening.mark(FileTime::of(wall(sunday, 22)), AnswerValue::yes());
    EXPECT_THAT(evening.plan(stretching).assumptions, IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
