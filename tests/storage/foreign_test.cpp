#include "tests/storage/foreign_database.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::storage {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// Databases that were not written by any program that means well.
class HostileDatabase : public testing::Test {
protected:
    std::filesystem::path make(const std::string& sql) { return make_database(scratch / "hostile.db", sql); }
    [[nodiscard]] static std::string refusal(const std::filesystem::path& file) {
        return refusal_of(loop_backup_reader(), file);
    }
    /// A backup whose list of tables somebody changed by hand.
    std::filesystem::path with_changed_schema(const std::string& sql) {
        return make(loop_tables + loop_entry("0", timestamp, "2") + "PRAGMA writable_schema = 1;" + sql);
    }

    Scratch scratch;
    const std::string timestamp = day_in_loop(date_from(2026, 11, 20));
};

TEST_F(HostileDatabase, WithAViewInThePlaceOfATableIsRefused) {
    const auto file = make(
        "CREATE VIEW Habits AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        " SELECT id, 'x' AS name FROM n;"
        "CREATE TABLE Repetitions (habit, timestamp);");
    EXPECT_THAT(refusal(file), HasSubstr("tables Habits and Repetitions are not there"));
    EXPECT_THAT(refusal_of(health_connect_reader(),
                           make_database(scratch / "view.db",
                                         "CREATE VIEW sleep_session_record_table AS SELECT 1 AS start_time")),
                HasSubstr("neither sleep nor fluids"));
}

TEST_F(HostileDatabase, WithAViewThatCallsItselfATableIsNotRun) {
    const auto file = with_changed_schema(
        "UPDATE sqlite_master SET sql = 'CREATE VIEW Habits AS SELECT load_extension(''x'') AS id, 1 AS name'"
        " WHERE name = 'Habits';");
    EXPECT_THAT(refusal(file), HasSubstr("Nothing of it is used."));
}

TEST_F(HostileDatabase, WithColumnsThatAreComputedIsRefused) {
    const auto file = make(
        "CREATE TABLE Habits (x, id AS (abs(x)), name AS (hex(x)));"
        "CREATE TABLE Repetitions (habit, timestamp);"
        "INSERT INTO Habits (x) VALUES (1);");
    EXPECT_THAT(refusal(file), HasSubstr("lacks the column id of the table Habits"));
}

TEST_F(HostileDatabase, WithAComputedColumnOfNoUseDoesNotComputeIt) {
    const auto file = make(
        "CREATE TABLE Habits (id, name, unit AS (zeroblob(1000000000)));"
        "CREATE TABLE Repetitions (habit, timestamp, value);"
        "INSERT INTO Habits (id, name) VALUES (0, 'Yoga');"
        "INSERT INTO Repetitions VALUES (0, " +
        timestamp + ", 2);");
    EXPECT_THAT(read_database(loop_backup_reader(), file).marks, SizeIs(1));
}

TEST_F(HostileDatabase, WithTriggersThatNeverEndIsReadWithoutRunningThem) {
    const auto file = make(
        loop_tables +
        "CREATE TRIGGER again AFTER INSERT ON Repetitions BEGIN INSERT INTO Repetitions (habit, timestamp,"
        " value) VALUES (0, random(), 2); END;");
    EXPECT_THAT(read_database(loop_backup_reader(), file).skips, IsEmpty());
}

TEST_F(HostileDatabase, WithAVirtualTableIsRefused) {
    const auto file = with_changed_schema(
        "UPDATE sqlite_master SET rootpage = 0, sql = 'CREATE VIRTUAL TABLE Habits USING dbstat'"
        " WHERE name = 'Habits';");
    EXPECT_THAT(refusal(file), HasSubstr("Nothing of it is used."));
}

TEST_F(HostileDatabase, WhoseListOfTablesIsNonsenseIsRefused) {
    const auto file =
        with_changed_schema("UPDATE sqlite_master SET sql = 'CREATE CHAOS' WHERE name = 'Habits';");
    EXPECT_THAT(refusal(file), AllOf(HasSubstr("“hostile.db” is damaged"), HasSubstr("import that.")));
}

TEST_F(HostileDatabase, IsNeverWrittenTo) {
    const auto file = make(loop_tables + loop_entry("0", timestamp, "2"));
    const std::string before = read_file(file);
    (void)read_database(loop_backup_reader(), file);
    EXPECT_EQ(read_file(file), before);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch.path()), {}), 1);
}

TEST_F(HostileDatabase, ThatSaysThatItKeepsALogOfWritesIsReadAsItLiesThere) {
    const auto file = make(loop_tables + loop_entry("0", timestamp, "2"));
    std::string bytes = read_file(file);
    bytes[18] = bytes[19] = 2;
    write_file(file, bytes);
    EXPECT_THAT(read_database(loop_backup_reader(), file).marks, SizeIs(1));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch.path()), {}), 1);
}

TEST_F(HostileDatabase, LiesInAFileWhoseNameSqliteWouldTakeApart) {
    const auto file = make_database(scratch / "a?mode=rwc#b%41 .db", loop_tables);
    EXPECT_THAT(read_database(loop_backup_reader(), file).items, SizeIs(2));
}

TEST_F(HostileDatabase, CutOffAnywhereIsRefusedOrReadAndNothingElse) {
    std::string sql = loop_tables;
    for (int i = 0; i < 500; ++i)
        sql += loop_entry("0", day_in_loop(date_from(2020, 1, 1) + days(i)), "2", "'n'");
    const std::string whole = read_file(make(sql));
    const auto cut = scratch / "cut.db";
    for (std::size_t size = 0; size < whole.size(); size += 1'021) {
        write_file(cut, whole.substr(0, size));
        EXPECT_THAT(refusal(cut), AnyOf(IsEmpty(), HasSubstr("Nothing of it is used."))) << size;
    }
}

TEST_F(HostileDatabase, WithOverwrittenPagesIsRefusedOrReadAndNothingElse) {
    std::string sql = loop_tables;
    for (int i = 0; i < 500; ++i)
        sql += loop_entry("0", day_in_loop(date_from(2020, 1, 1) + days(i)), "2", "'n'");
    const std::string whole = read_file(make(sql));
    const auto bad = scratch / "bad.db";
    for (std::size_t at = 100; at < whole.size(); at += 509) {
        std::string bytes = whole;
        bytes.replace(at, 8, "\xFF\x7F\x01\xFF\xFF\xFF\x05\x0D");
        write_file(bad, bytes);
        EXPECT_THAT(refusal(bad), AnyOf(IsEmpty(), HasSubstr("Nothing of it is used."))) << at;
    }
}

TEST_F(HostileDatabase, WithAnEnormousTextIsRefused) {
    const auto file = make(loop_tables + loop_entry("0", timestamp, "2", "CAST(zeroblob(40000000) AS TEXT)"));
    EXPECT_THAT(refusal(file), HasSubstr("Nothing of it is used."));
}

TEST_F(HostileDatabase, IsNotReadAnyFurtherOnceItIsNotWanted) {
    std::string sql = loop_tables +
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
                      " INSERT INTO Repetitions (habit, timestamp, value) SELECT 0, i * 86400000, 2"
                      " FROM n;";
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW((void)read_database(loop_backup_reader(), make(sql), {stop.get_token(), {}}),
                 exchange::Cancelled);
}

TEST_F(HostileDatabase, ThatIsNoDatabaseIsRefused) {
    const auto file = scratch / "text.db";
    write_file(file, "SQLite format 3, or so it says");
    EXPECT_THAT(refusal(file), HasSubstr("is damaged, or not what Loop Habit Tracker writes"));
    write_file(file, "");
    EXPECT_THAT(refusal(file), HasSubstr("Nothing of it is used."));
}

}  // namespace
}  // namespace nightcramp::storage
