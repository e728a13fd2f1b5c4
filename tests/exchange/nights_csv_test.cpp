#include "exchange/nights_csv.hpp"

#include "diary/derived.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

const Stamp imported{now, Provenance::imported};

NightsReading read(std::string_view text) {
    CsvReading csv = read_csv(text);
    EXPECT_THAT(csv.problems, IsEmpty());
    return read_nights(csv.table, load_catalogue().habits, now);
}

/// The only night of a table without problems.
Night night_of(const std::string& columns, const std::string& cells) {
    const NightsReading reading = read("night," + columns + "\n2026-11-20," + cells + "\n");
    EXPECT_THAT(reading.problems, IsEmpty()) << reading.problems.front().sentence;
    return reading.nights.empty() ? Night{} : reading.nights.front();
}

void expect_problem(std::string_view text, const std::string& field, const std::string& part) {
    const Problems problems = read(text).problems;
    ASSERT_EQ(problems.size(), 1U) << text;
    EXPECT_EQ(problems.front().field, field);
    EXPECT_THAT(problems.front().sentence, HasSubstr(part)) << text;
}

/// What is wrong with one cell of line 2.
void expect_wrong(const std::string& column, const std::string& cell, const std::string& part) {
    expect_problem("night," + column + "\n2026-11-20," + cell + "\n", "line 2, column " + column, part);
}

TEST(NightsCsv, IsReadInAnyOrderOfItsColumns) {
    const NightsReading reading =
        read("fluids,cramps,night,stretching\n1800,0,2026-11-21,no\n,2,2026-11-20,Y\n");
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.nights.size(), 2U);
    const Night& first = reading.nights.front();
    EXPECT_EQ(first.date, date_from(2026, 11, 20));
    EXPECT_EQ(first.cramps_answer, CrampsAnswer::some);
    EXPECT_EQ(first.cramps, std::vector<Cramp>(2));
    EXPECT_EQ(first.answers, (std::vector<Answer>{{"stretching", AnswerValue::yes(), imported}}));
    Night second = night_without_cramps(date_from(2026, 11, 21));
    second.recorded_at = now;
    set_answer(second, {"fluids", AnswerValue::of(1800), imported});
    set_answer(second, {"stretching", AnswerValue::no(), imported});
    EXPECT_EQ(reading.nights.back(), second);
}

TEST(NightsCsv, LeavesUnknownWhatIsBlank) {
    const Night night = night_of("cramps,stretching,fluids,feet,feet-pointed", ",,,,");
    EXPECT_TRUE(is_blank(night));
    EXPECT_EQ(night_of("cramps,stretching", "0,").answers.size(), 0U);
}

TEST(NightsCsv, TakesEveryWayToSayYesAndNo) {
    for (const std::string yes : {"yes", "YES", "y", "1", "true", "True"}) {
        EXPECT_EQ(night_of("shoes", yes).answers.front().value, AnswerValue::yes()) << yes;
    }
    for (const std::string no : {"no", "No", "n", "0", "false", "FALSE"}) {
        EXPECT_EQ(night_of("shoes", no).answers.front().value, AnswerValue::no()) << no;
    }
    EXPECT_EQ(night_of("shoes", "n/a").answers.front().value, AnswerValue::not_applicable());
    EXPECT_EQ(night_of("fluids", "N/A").answers.front().value, AnswerValue::not_applicable());
    EXPECT_EQ(night_of("fluids", "0.5").answers.front().value, AnswerValue::of(0.5));
}

TEST(NightsCsv, TakesTheSleepByItsWords) {
    const Night night = night_of("position,feet,covers", "side,propped-up,light");
    EXPECT_EQ(night.sleep.position, (Told<Position>{Position::side, imported}));
    EXPECT_EQ(night.sleep.feet, (Told<Feet>{Feet::propped_up, imported}));
    EXPECT_EQ(night.sleep.covers, (Told<Covers>{Covers::light, imported}));
}

TEST(NightsCsv, PutsDerivedHabitsWhereTheyAreReadFrom) {
    const Night night = night_of("back-with-pillow,feet-lifted,heavy-covers", "yes,1,no");
    EXPECT_EQ(night.sleep.position, (Told<Position>{Position::back_with_pillow, imported}));
    EXPECT_EQ(night.sleep.feet, (Told<Feet>{Feet::propped_up, imported}));
    EXPECT_EQ(night.sleep.covers, (Told<Covers>{Covers::light, imported}));
    EXPECT_THAT(night.answers, IsEmpty());
    EXPECT_EQ(night_of("feet-pointed,feet-lifted", "no,no").sleep.feet->value, Feet::free);
    EXPECT_EQ(night_of("feet-pointed,feet-lifted", "yes,no").sleep.feet->value, Feet::pointed_down);
    EXPECT_EQ(night_of("feet,feet-pointed", "propped-up,no").sleep.feet->value, Feet::propped_up);
    EXPECT_EQ(night_of("position,back-with-pillow", "side,no").sleep.position->value, Position::side);
}

TEST(NightsCsv, ReadsBackEveryDerivedYesAsYes) {
    for (const Habit& habit : load_catalogue().habits) {
        if (habit.origin != Origin::derived) continue;
        const auto answer = answer_to(night_of(habit.id, "yes"), habit);
        ASSERT_TRUE(answer.has_value()) << habit.id;
        EXPECT_EQ(answer->value, AnswerValue::yes()) << habit.id;
    }
}

TEST(NightsCsv, NamesANoThatTheDiaryCannotKeep) {
    expect_wrong("back-with-pillow", "no", "Write back, side, front or mixed in a column position instead");
    expect_wrong("feet-pointed", "no", "Write free or propped-up in a column feet instead");
    expect_wrong("feet-lifted", "no", "Write free or pointed-down in a column feet instead");
}

TEST(NightsCsv, NamesWhatContradictsItself) {
    expect_problem("night,feet-pointed,feet-lifted\n2026-11-20,yes,yes\n",
                   "line 2, columns feet-pointed, feet-lifted", "contradict");
    expect_problem("night,feet-pointed,feet\n2026-11-20,yes,free\n", "line 2, columns feet-pointed, feet",
                   "contradict");
    expect_problem("night,covers,heavy-covers\n2026-11-20,heavy,no\n", "line 2, columns heavy-covers, covers",
                   "contradict");
    expect_problem("night,position,back-with-pillow\n2026-11-20,back-with-pillow,no\n",
                   "line 2, columns back-with-pillow, position", "contradict");
}

TEST(NightsCsv, SaysNothingMoreOfTheSleepWhereACellIsWrong) {
    expect_problem("night,feet-pointed,feet-lifted\n2026-11-20,no,maybe\n", "line 2, column feet-lifted",
                   "maybe");
    expect_problem("night,feet-pointed,feet\n2026-11-20,no,loose\n", "line 2, column feet",
                   "write free, pointed-down or propped-up");
}

TEST(NightsCsv, NamesEveryKindOfWrongCell) {
    expect_wrong("cramps", "some", "“some” is not a whole number");
    expect_wrong("cramps", "1.5", "not a whole number");
    expect_wrong("cramps", "-1", "not a whole number");
    expect_wrong("cramps", "n/a", "not a whole number");
    expect_wrong("cramps", "51", "at most 50");
    expect_wrong("fluids", "abc", "“abc” is not a number; write an amount in ml such as 750");
    expect_wrong("fluids", "1800ml", "not a number");
    expect_wrong("fluids", "yes", "not a number");
    expect_wrong("fluids", "-5", "0 or more");
    expect_wrong("fluids", "10001", "at most 10000");
    expect_wrong("fluids", "nan", "not a number");
    expect_wrong("shoes", "maybe", "write yes or no");
    expect_wrong("shoes", "2", "write yes or no");
    expect_wrong("position", "sideways", "write back, back-with-pillow, side, front or mixed");
    expect_wrong("covers", "n/a", "write light or heavy");
    expect_wrong("heavy-covers", "n/a", "always applies");
}

TEST(NightsCsv, NamesDatesThatCannotBe) {
    expect_problem("night\n2026-11-19\n2026-02-30\n", "line 3, column night", "“2026-02-30” is not a date");
    expect_problem("night,shoes\n,yes\n", "line 2, column night", "The date is missing");
    expect_problem("night\n2026-11-20\n2026-11-19\n2026-11-20\n", "line 4, column night",
                   "The night of 2026-11-20 stands on line 2 already");
    expect_problem("night\n2026-11-24\n", "line 2, column night", "has not come yet");
    expect_problem("night\n1899-12-31\n", "line 2, column night", "too long ago");
    expect_problem("night,cramps\n2026-11-23,0\n", "line 2, column cramps", "Tonight is not over");
}

TEST(NightsCsv, NamesColumnsThatTheDiaryDoesNotHave) {
    expect_problem("night,strething\n2026-11-20,yes\n", "column “strething”", "did you mean “stretching”?");
    expect_problem("night,xyzzyxyzzy\n2026-11-20,yes\n", "column “xyzzyxyzzy”",
                   "the columns are night, cramps, position");
    expect_problem("cramps\n1\n", "column night", "has to hold the date");
    expect_problem("night,cramps\n", "rows", "No row");
}

TEST(NightsCsv, ListsTheColumnsThatThereAreOnce) {
    const Problems problems = read("night,strething,xyzzyxyzzy,plughplugh\n2026-11-20,,,\n").problems;
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_THAT(problems[0].sentence, HasSubstr("did you mean “stretching”?"));
    EXPECT_THAT(problems[1].sentence, HasSubstr("the columns are night, cramps, position"));
    EXPECT_EQ(problems[2].field, "column “plughplugh”");
    EXPECT_EQ(problems[2].sentence, "The diary has no such column.");
}

TEST(NightsCsv, NamesAllProblemsAtOnceByTheLineOfTheFile) {
    const Problems problems =
        read("night,cramps,fluids,shoe\n\n2026-11-20,x,y,z\n2026-11-99,1,y,z\n").problems;
    ASSERT_EQ(problems.size(), 5U);
    EXPECT_EQ(problems[0].field, "column “shoe”");
    EXPECT_EQ(problems[1].field, "line 3, column cramps");
    EXPECT_EQ(problems[2].field, "line 3, column fluids");
    EXPECT_EQ(problems[3].field, "line 4, column night");
    EXPECT_EQ(problems[4].field, "line 4, column fluids");
}

TEST(NightsCsv, QuotesLongCellsByTheirBeginning) {
    std::string cell;
    for (int i = 0; i < 30; ++i) cell += "ü";
    const Problems problems = read("night,fluids\n2026-11-20,x" + cell + "\n").problems;
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_THAT(problems.front().sentence, AllOf(HasSubstr("“xü"), HasSubstr("ü…” is not a number")));
    EXPECT_LT(problems.front().sentence.size(), 160U);
}

TEST(NightsCsv, TakesOwnHabitsToo) {
    Habit own;
    own.id = "cold-bath";
    own.name = "Cold bath";
    const NightsReading reading =
        read_nights(read_csv("night,cold-bath\n2026-11-20,yes\n").table, {own}, now);
    EXPECT_THAT(reading.problems, IsEmpty());
    EXPECT_EQ(reading.nights.front().answers.front().habit, "cold-bath");
}

}  // namespace
}  // namespace nightcramp::exchange
