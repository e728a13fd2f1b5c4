#include "exchange/readers/loop.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const NamedBytes new_habits{
    "Habits.csv",
    "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target "
    "Type,Target Value,Archived?\n"
    "001,Calf stretching,YES_NO,Did you?,,1,1,#00897B,,,,false\n"
    "002,\"Water, tea\",NUMERICAL,How much?,,1,1,#FF8F00,ml,AT_LEAST,1500.0,false\n"};
const NamedBytes new_checkmarks{"001 Calf stretching/Checkmarks.csv",
                                "Date,Value,Notes\n"
                                "2025-03-30,YES_MANUAL,\n"
                                "2025-03-29,SKIP,Sick\n"
                                "2025-03-28,NO,\"forgot, tired\"\n"
                                "2025-03-27,YES_AUTO,\"line one\nline two\"\n"
                                "2025-03-26,UNKNOWN,note only\n"};

/// Answers of an item by day: "2025-03-30 yes".
std::vector<std::string> answers(const Draft& draft, const std::string& name) {
    std::vector<std::string> all;
    for (const Mark& mark : draft.marks) {
        if (draft.items[mark.item].name != name) continue;
        const Date day = *day_of(mark.at, Zone::named("UTC"));
        const AnswerValue& value = mark.value;
        const std::string said = value.kind == AnswerKind::amount ? std::to_string(value.amount).substr(0, 6)
                                 : value.kind == AnswerKind::yes  ? "yes"
                                 : value.kind == AnswerKind::no   ? "no"
                                                                  : "n/a";
        all.push_back(iso(day) + " " + said);
    }
    return all;
}

TEST(Loop, TellsDoneNotDoneAndSkippedAndNothingElse) {
    const Draft draft = read_files(loop_reader(), {new_habits, new_checkmarks});
    EXPECT_THAT(answers(draft, "Calf stretching"),
                ElementsAre("2025-03-30 yes", "2025-03-29 n/a", "2025-03-28 no"));
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_EQ(draft.items[0].key, "loop Calf stretching");
}

TEST(Loop, KeepsNotesWithTheirLineBreaksAndTheNameOfTheHabit) {
    const Draft draft = read_files(loop_reader(), {new_habits, new_checkmarks});
    ASSERT_THAT(draft.notes, SizeIs(4));
    EXPECT_EQ(draft.notes[2].text, "Calf stretching: line one\nline two");
    EXPECT_EQ(draft.notes[3].place, (Place{1, 7}));
}

TEST(Loop, ReadsAThousandthAsTheUnitOfWhatIsMeasured) {
    const Draft draft = read_files(loop_reader(), {new_habits,
                                                   {"002 Water tea/Checkmarks.csv",
                                                    "Date,Value,Notes\n2025-03-30,500,\n2025-03-29,NO,\n"
                                                    "2025-03-28,1750000,\n2025-03-27,SKIP,skip day\n"}});
    EXPECT_THAT(answers(draft, "Water, tea"),
                ElementsAre("2025-03-30 0.5000", "2025-03-29 0.0000", "2025-03-28 1750.0", "2025-03-27 n/a"));
    EXPECT_EQ(draft.items[0].unit, "ml");
}

TEST(Loop, ReadsTheOldFormWithoutHeader) {
    const NamedBytes habits{"Habits.csv",
                            "Position,Name,Question,Description,NumRepetitions,Interval,Color\n"
                            "001,Meditate,Did you?,,1,1,#FF8F00\n002,Wake up early,Before 6?,,2,3,#00897B\n"};
    const Draft draft = read_files(
        loop_reader(),
        {habits, {"002 Wake up early/Checkmarks.csv", "2015-01-25,2\n2015-01-24,0\n2015-01-23,1\n"}});
    EXPECT_THAT(answers(draft, "Wake up early"), ElementsAre("2015-01-25 yes", "2015-01-24 no"));
}

TEST(Loop, ReadsAMixtureOfBothForms) {
    const Draft draft = read_files(
        loop_reader(), {new_habits, {"001 Calf stretching/Checkmarks.csv", "2025-03-30,2\n2025-03-29,NO\n"}});
    EXPECT_THAT(answers(draft, "Calf stretching"), ElementsAre("2025-03-30 yes", "2025-03-29 no"));
}

TEST(Loop, TellsMeasuredHabitsOfTheOldFormByTheirValues) {
    const Draft draft =
        read_files(loop_reader(), {{"001 Water/Checkmarks.csv", "2025-03-30,19000\n2025-03-29,0\n"}});
    EXPECT_THAT(answers(draft, "Water"), ElementsAre("2025-03-30 19.000", "2025-03-29 0.0000"));
}

TEST(Loop, TakesTheTableOfAllHabitsOnlyForThoseWithoutTheirOwn) {
    const NamedBytes table{
        "Checkmarks.csv",
        "Date,Calf stretching,Water, tea,\n2025-03-30,NO,500,\n2025-03-29,UNKNOWN,UNKNOWN,\n"};
    const Draft draft = read_files(loop_reader(), {new_habits, table, new_checkmarks});
    EXPECT_THAT(answers(draft, "Calf stretching"), SizeIs(3));
    EXPECT_THAT(answers(draft, "Water, tea"), ElementsAre("2025-03-30 0.5000"));
}

TEST(Loop, DoesNotGuessWhoseAColumnIsWhereANameHasAComma) {
    const Draft draft =
        read_text(loop_reader(), "Checkmarks.csv", "Date,Calf stretching,Water, tea,\n2025-03-30,NO,500,\n");
    EXPECT_THAT(draft.marks, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_THAT(draft.skips[0].reason, testing::HasSubstr("comma in its name"));
}

TEST(Loop, RefusesATableOfMoreThanAnyDiaryHoldsBeforeItFillsTheMemory) {
    std::string table = "Date,";
    for (int i = 0; i < 500; ++i) table += "a,";
    table += "\n";
    std::string line = "2025-03-30,";
    for (int i = 0; i < 500; ++i) line += "2,";
    for (int i = 0; i < 1'100; ++i) table += line + "\n";
    EXPECT_THROW(static_cast<void>(read_text(loop_reader(), "Checkmarks.csv", table)), Unreadable);
}

TEST(Loop, SkipsLinesThatAreNoDayOrNoValueWithTheirPlace) {
    const Draft draft = read_text(loop_reader(), "001 A/Checkmarks.csv",
                                  "Date,Value,Notes\n2025-02-30,NO,\n2025-03-01,MAYBE,\n2025-03-02,NO,\n");
    EXPECT_THAT(draft.marks, SizeIs(1));
    ASSERT_THAT(draft.skips, SizeIs(2));
    EXPECT_EQ(draft.skips[1].place, (Place{0, 3}));
}

TEST(Loop, RecognisesItsTablesAndNotItsScores) {
    EXPECT_TRUE(recognised(loop_reader(), "x.csv", new_habits.second));
    EXPECT_TRUE(recognised(loop_reader(), "x.csv", new_checkmarks.second));
    EXPECT_TRUE(recognised(loop_reader(), "x.csv", "2015-01-25,2\n"));
    EXPECT_TRUE(recognised(loop_reader(), "x.csv", "Date,Meditate,Wake up,\n2015-01-25,-1,2,\n"));
    EXPECT_FALSE(recognised(loop_reader(), "x.csv", "Date,Score\n2015-01-25,0.2\n"));
    EXPECT_FALSE(recognised(loop_reader(), "x.csv", "2015-01-25,0.2557\n"));
    EXPECT_FALSE(recognised(loop_reader(), "x.csv", "Date,Meditate,\n2015-01-25,0.0000,\n"));
    EXPECT_FALSE(recognised(loop_reader(), "x.csv", "night,cramps\n2015-01-25,2\n"));
    EXPECT_FALSE(recognised(loop_reader(), "x.csv", ""));
}

TEST(Loop, ReadsTheSamples) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "no samples";
    const Draft old = read_sample(*folder / "loop-habit-tracker/csv_export_v2.3.0", own_readers());
    EXPECT_THAT(answers(old, "Wake up early"), SizeIs(7));
    EXPECT_THAT(answers(old, "Meditate"), IsEmpty());
    const Draft zip =
        read_sample(*folder / "loop-habit-tracker/Loop Habits CSV 2025-03-30 synthetic.zip", own_readers());
    EXPECT_THAT(answers(zip, "Calf stretching"),
                ElementsAre("2025-03-30 yes", "2025-03-29 n/a", "2025-03-28 no", "2025-03-27 yes"));
    EXPECT_THAT(answers(zip, "Water, tea"),
                ElementsAre("2025-03-30 0.5000", "2025-03-29 0.0000", "2025-03-28 1750.0", "2025-03-27 n/a"));
}

}  // namespace
}  // namespace nightcramp::exchange
