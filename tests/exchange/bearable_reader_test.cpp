#include "exchange/readers/bearable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view header = "date,weekday,time of day,category,rating/amount,detail,notes\n";

Draft read_rows_of(const std::string& rows) {
    return test::read_text(bearable_reader(), "bearable.csv", std::string(header) + rows);
}

/// The draft of one sleep on 5 March 2025 with that detail.
Draft read_sleep(const std::string& detail) {
    return read_rows_of("\"5th Mar 2025\",\"Wednesday\",\"\",\"Sleep\",\"10:15\",\"" + detail + "\",\". \"");
}

TEST(BearableReader, TakesASymptomWithItsGrade) {
    const Draft draft = read_rows_of(
        "\"1st Mar 2025\",\"Saturday\",\"03:10\",\"Symptom\",\"2\",\"Leg cramps (Moderate)\",\"\"\n");
    ASSERT_THAT(draft.items, SizeIs(1));
    EXPECT_EQ(draft.items[0],
              (Item{"bearable Leg cramps", "Leg cramps", "symptom", "", Item::Measure::grade}));
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(2));
    EXPECT_EQ(draft.marks[0].label, "Moderate");
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2025, 3, 1) + 3h + 10min));
}

TEST(BearableReader, TakesASymptomBeforeRisingAsOneOfTheNightThatEndedThen) {
    const Draft draft = read_rows_of(
        "\"2nd Mar 2025\",\"\",\"pre\",\"Symptom\",\"3\",\"Leg cramps (Severe)\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"am\",\"Symptom\",\"3\",\"Leg cramps (Severe)\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"pm\",\"Symptom\",\"3\",\"Leg cramps (Severe)\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"\",\"Symptom\",\"3\",\"Leg cramps (Severe)\",\"\"\n");
    ASSERT_THAT(draft.marks, SizeIs(4));
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2025, 3, 1)));
    EXPECT_EQ(draft.marks[1].at, FileTime::of(date_from(2025, 3, 1)));
    EXPECT_EQ(draft.marks[2].at, FileTime::of(date_from(2025, 3, 2)));
    EXPECT_EQ(draft.marks[3].at, FileTime::of(date_from(2025, 3, 2)));
    EXPECT_THAT(draft.assumptions, ElementsAre(HasSubstr("of the night that ended then"),
                                               HasSubstr("of the night that began then")));
}

TEST(BearableReader, TakesEachFactorAsAYes) {
    const Draft draft = read_rows_of(
        "\"1st Mar 2025\",\"\",\"am\",\"Factors\",\"\",\"Low activity | Home | Stretching\",\"\"\n");
    ASSERT_THAT(draft.marks, SizeIs(3));
    EXPECT_EQ(draft.items[2].key, "bearable Stretching");
    EXPECT_EQ(draft.items[2].kind, "factor");
    EXPECT_EQ(draft.marks[2].value, AnswerValue::yes());
    EXPECT_EQ(draft.marks[2].at, FileTime::of(date_from(2025, 3, 1)));
}

TEST(BearableReader, TakesAMedicineWithItsUnit) {
    const Draft draft = read_rows_of(
        "\"1st Mar 2025\",\"\",\"9:05\",\"Meds/Supplements\",\"300\",\"Magnesium (mg)\",\"\"\n"
        "\"1st Mar 2025\",\"\",\"9:05\",\"Meds/Supplements\",\"1\",\"Magnesium (g)\",\"\"\n"
        "\"1st Mar 2025\",\"\",\"9:05\",\"Meds/Supplements\",\"\",\"Quinine\",\"\"\n");
    ASSERT_THAT(draft.items, SizeIs(3));
    EXPECT_EQ(draft.items[0],
              (Item{"bearable Magnesium", "Magnesium", "medicine", "mg", Item::Measure::quantity}));
    EXPECT_EQ(draft.items[1].unit, "g");
    EXPECT_NE(draft.items[1].key, draft.items[0].key);
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(300));
    EXPECT_EQ(draft.marks[2].value, AnswerValue::yes());
}

TEST(BearableReader, TakesTheTimeInBedOnTheMorningOfItsDate) {
    const Draft draft = read_sleep("Asleep 02:00 - 12:15. In bed 23:30 - 12:30. Nap 4h (mid)");
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(date_from(2025, 3, 4) + 23h + 30min));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(date_from(2025, 3, 5) + 12h + 30min));
    EXPECT_FALSE(draft.sleeps[0].nap);
    EXPECT_THAT(draft.notes, IsEmpty());
    EXPECT_THAT(draft.assumptions, ElementsAre(HasSubstr("morning"), HasSubstr("Naps")));
}

TEST(BearableReader, TakesTheTimeAsleepWhereThatAloneIsTold) {
    const Draft asleep = read_sleep("Asleep 02:45 - 12:30");
    ASSERT_THAT(asleep.sleeps, SizeIs(1));
    EXPECT_EQ(asleep.sleeps[0].start, FileTime::of(date_from(2025, 3, 5) + 2h + 45min));
    EXPECT_THAT(read_sleep("In bed 07:30 - 11:30").sleeps, SizeIs(1));
    for (const std::string detail : {"", "In bed 07:30 - 07:30", "Nap 4h (mid)", "Asleep 02:45"}) {
        const Draft none = read_sleep(detail);
        EXPECT_THAT(none.sleeps, IsEmpty()) << detail;
        EXPECT_THAT(none.skips, SizeIs(1)) << detail;
    }
}

TEST(BearableReader, KeepsNotesAndNamesWhatItLeavesOut) {
    const Draft draft = read_rows_of(
        "\"1st Mar 2025\",\"\",\"22:05\",\"Mood\",\"6\",\"Tired | Calm\",\"long day, \"\"quoted\"\"\"\n"
        "\"2nd Mar 2025\",\"\",\"\",\"Sleep quality\",\"3\",\"OK\",\"woke\"\n"
        "\"2nd Mar 2025\",\"\",\"mid\",\"Bowel Movements\",\"None\",\"\",\"\"");
    ASSERT_THAT(draft.notes, SizeIs(2));
    EXPECT_EQ(draft.notes[0].text, "long day, \"quoted\"");
    EXPECT_EQ(draft.notes[0].at, FileTime::of(date_from(2025, 3, 1) + 22h + 5min));
    EXPECT_EQ(draft.notes[1].at, FileTime::of(date_from(2025, 3, 1)));
    EXPECT_THAT(draft.marks, IsEmpty());
    EXPECT_THAT(draft.assumptions,
                ElementsAre("Left out are the categories Bowel Movements, Mood, Sleep quality."));
}

TEST(BearableReader, PassesOverLinesThatItDoesNotUnderstand) {
    const Draft draft = read_rows_of(
        "\"32nd Mar 2025\",\"\",\"pre\",\"Symptom\",\"3\",\"Leg cramps\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"soon\",\"Symptom\",\"3\",\"Leg cramps\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"am\",\"Symptom\",\"much\",\"Leg cramps\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"am\",\"Symptom\",\"1\",\"\",\"\"\n"
        "\"2nd Mar 2025\",\"\",\"am\",\"Meds/Supplements\",\"much\",\"Magnesium\",\"\"\n");
    ASSERT_THAT(draft.skips, SizeIs(5));
    EXPECT_EQ(draft.skips[0].reason,
              "The date “32nd Mar 2025” is not understood; it would be one such as 22nd Sep 2020.");
    EXPECT_THAT(draft.skips[1].reason, HasSubstr("“soon”"));
    EXPECT_THAT(draft.marks, IsEmpty());
}

TEST(BearableReader, FindsItsColumnsByName) {
    const std::string newer =
        "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n"
        "\"1st Mar 2025\",\"2025-03-01\",\"Saturday\",\"pm\",\"Factors\",\"\",\"Alcohol\",\"\"\n";
    EXPECT_TRUE(test::recognised(bearable_reader(), "x.csv", newer));
    EXPECT_THAT(test::read_text(bearable_reader(), "x.csv", newer).marks, SizeIs(1));
    EXPECT_FALSE(test::recognised(bearable_reader(), "x.csv", "date,category,detail\n"));
}

TEST(BearableReader, ReadsTheSample) {
    const auto folder = test::samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft =
        test::read_sample(*folder / "bearable/synthetic_bearable_export.csv", {&bearable_reader()});
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(draft.sleeps, SizeIs(4));
    EXPECT_THAT(draft.marks, SizeIs(6));
    EXPECT_THAT(draft.notes, SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::exchange
