#include "tests/storage/foreign_database.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::storage {
namespace {

using namespace nightcramp::test;
using exchange::Draft;
using exchange::FileTime;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class LoopDatabase : public testing::Test {
protected:
    std::filesystem::path make(const std::string& sql) {
        return make_database(scratch / "Loop Habits Backup 2026-11-23 070000.db", sql);
    }
    Draft read(const std::string& sql) { return read_database(loop_backup_reader(), make(sql)); }

    Scratch scratch;
    const Date day = date_from(2026, 11, 20);
    const std::string timestamp = day_in_loop(day);
};

TEST_F(LoopDatabase, IsRecognisedByItsTables) {
    const auto file = make(loop_tables);
    EXPECT_TRUE(recognises(loop_backup_reader(), file));
    EXPECT_FALSE(recognises(health_connect_reader(), file));
    const auto other = make_database(scratch / "other.db", "CREATE TABLE Habits (id integer)");
    EXPECT_FALSE(recognises(loop_backup_reader(), other));
    const auto diary =
        make_database(scratch / "diary.db", loop_tables + "PRAGMA application_id = 0x4E434854;");
    EXPECT_FALSE(recognises(loop_backup_reader(), diary));
}

TEST_F(LoopDatabase, GivesEachHabitTheKeyThatItsCsvFilesGive) {
    const Draft draft = read(loop_tables);
    using exchange::Item;
    EXPECT_EQ(draft.items, (std::vector<Item>{{"loop Stretching", "Stretching", "habit", "", {}},
                                              {"loop Water", "Water", "habit", "ml", {}}}));
    EXPECT_THAT(draft.marks, IsEmpty());
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST_F(LoopDatabase, TakesWhatWasEnteredAndNothingThatLoopComputed) {
    std::string sql = loop_tables;
    for (const int value : {2, 0, 1, 3, -1}) {
        sql += loop_entry("0", day_in_loop(day + days(value)), std::to_string(value));
    }
    const Draft draft = read(sql);
    ASSERT_THAT(draft.marks, SizeIs(3));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    EXPECT_EQ(draft.marks[0].at, FileTime::of(day + days(2)));
    EXPECT_EQ(draft.marks[1].value, AnswerValue::no());
    EXPECT_EQ(draft.marks[2].value, AnswerValue::not_applicable());
    EXPECT_EQ(text(draft, draft.marks[2].place), "record 4");
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST_F(LoopDatabase, ReadsAmountsAsThousandths) {
    const Draft draft = read(loop_tables + loop_entry("1", timestamp, "1750500") +
                             loop_entry("1", day_in_loop(day + days(1)), "0") +
                             loop_entry("1", day_in_loop(day + days(2)), "3"));
    ASSERT_THAT(draft.marks, SizeIs(3));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(1750.5));
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(0));
    EXPECT_EQ(draft.marks[2].value, AnswerValue::not_applicable());
}

TEST_F(LoopDatabase, KeepsNotesAlsoOfDaysWithoutAnEntry) {
    const Draft draft = read(loop_tables + loop_entry("0", timestamp, "-1", "' forgot, tired '") +
                             loop_entry("0", day_in_loop(day + days(1)), "2", "''"));
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "Stretching: forgot, tired");
    EXPECT_EQ(draft.notes[0].at, FileTime::of(day));
    EXPECT_THAT(draft.marks, SizeIs(1));
}

TEST_F(LoopDatabase, OfAVersionWithoutValuesHoldsWhatWasDone) {
    const Draft draft = read(
        "PRAGMA user_version = 12;"
        "CREATE TABLE Habits (id integer primary key, name text);"
        "CREATE TABLE Repetitions (id integer primary key, habit integer, timestamp integer);"
        "INSERT INTO Habits (id, name) VALUES (7, 'Yoga');"
        "INSERT INTO Repetitions (habit, timestamp) VALUES (7, " +
        timestamp + ");");
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    EXPECT_EQ(draft.items[0].key, "loop Yoga");
}

TEST_F(LoopDatabase, OfANewerVersionIsRefused) {
    EXPECT_THAT(refusal_of(loop_backup_reader(), make(loop_tables + "PRAGMA user_version = 26;")),
                AllOf(HasSubstr("newer Loop Habit Tracker (form 26; up to 25 can be read)"),
                      HasSubstr("Nothing of it is used.")));
}

TEST_F(LoopDatabase, SkipsRecordsThatSayNothingSensible) {
    const Draft draft =
        read(loop_tables + loop_entry("9", timestamp, "2") + loop_entry("0", "'yesterday'", "2") +
             loop_entry("0", "9223372036854775807", "2") + loop_entry("0", "-9223372036854775807", "2") +
             loop_entry("0", timestamp, "x'00ff'") + loop_entry("0", timestamp, "77") +
             loop_entry("1", timestamp, "9223372036854775807") + loop_entry("1", timestamp, "1e300") +
             loop_entry("0", timestamp, "2", "x'c328'") + loop_entry("x'00'", timestamp, "2"));
    EXPECT_THAT(draft.marks, SizeIs(1)) << "the answer of a record whose note cannot be read";
    EXPECT_THAT(draft.notes, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(10));
    EXPECT_EQ(draft.skips[0].reason, "It belongs to no habit of the file.");
    EXPECT_EQ(draft.skips[1].reason, "Its date is not understood.");
    EXPECT_EQ(draft.skips[4].reason, "Its value is none that Loop writes.");
    EXPECT_EQ(text(draft, draft.skips[8].place), "record 9");
    EXPECT_EQ(draft.skips[8].reason, "Its note is not a text.");
}

TEST_F(LoopDatabase, TakesTheNewestOfSeveralCopies) {
    make(loop_tables + loop_entry("0", timestamp, "2"));
    make_database(scratch / "Loop Habits Backup 2026-11-20 070000.db",
                  loop_tables + loop_entry("0", timestamp, "0"));
    const auto package = exchange::open_package(scratch.path());
    const exchange::Readers readers = foreign_readers();
    const Draft draft = exchange::read_draft(*package, exchange::recognise(*package, readers, {}),
                                             exchange::test::reading_options(), {});
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_THAT(draft.skips[0].reason, HasSubstr("only the newest one"));
}

TEST_F(LoopDatabase, OfTheSamplesIsReadWhole) {
    const auto folder = exchange::test::samples();
    if (!folder) GTEST_SKIP() << "no samples at hand";
    const auto file = *folder / "loop-habit-tracker/databases/025_synthetic.db";
    EXPECT_TRUE(recognises(loop_backup_reader(), file));
    const Draft draft = read_database(loop_backup_reader(), file);
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(draft.items, SizeIs(2));
    EXPECT_THAT(draft.marks, SizeIs(8));
    EXPECT_THAT(draft.notes, SizeIs(5));
}

}  // namespace
}  // namespace nightcramp::storage
