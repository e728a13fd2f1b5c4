#include "storage/header_peek.hpp"
#include "storage/pragmas.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sqlite3.h>

namespace nightcramp::test {
namespace {

using storage::all_migrations;
using storage::Migration;
using storage::number_of;
using testing::ElementsAre;

/// The text of all tables, indexes and triggers.
std::string schema_of(SQLite::Database& database) {
    std::string text;
    SQLite::Statement rows(database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name");
    while (rows.executeStep()) text += rows.getColumn(0).getString() + '\n';
    return text;
}

std::vector<std::string> names_of(SQLite::Database& database, const std::string& type) {
    std::vector<std::string> names;
    SQLite::Statement rows(database,
                           "SELECT name FROM sqlite_master WHERE type = ? AND sql IS NOT NULL ORDER BY name");
    rows.bind(1, type);
    while (rows.executeStep()) names.push_back(rows.getColumn(0).getString());
    return names;
}

/// Cuts a step behind each of its statements, as SQLite itself reads it after the steps before.
std::vector<std::string> statements_of(const Migration& step) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const Migration& earlier : all_migrations()) {
        if (earlier.to_version < step.to_version) database.exec(earlier.sql);
    }
    std::vector<std::string> all;
    const char* rest = step.sql.c_str();
    while (true) {
        const char* begin = rest;
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database.getHandle(), begin, -1, &statement, &rest) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database.getHandle()));
        }
        if (statement == nullptr) return all;
        sqlite3_step(statement);
        sqlite3_finalize(statement);
        all.emplace_back(begin, rest);
    }
}

/// The present form with one more: a table rebuilt, as SQLite wants it done, that others refer to.
storage::Opening with_a_further_form() {
    storage::Opening opening{quick_vfs.name()};
    opening.steps.push_back(
        {further_form,
         "CREATE TABLE new_profile (one INTEGER PRIMARY KEY CHECK (one = 1), weight_kg REAL,"
         " year_of_birth INTEGER, due_date TEXT, flat_feet INTEGER, revision INTEGER NOT NULL,"
         " sum INTEGER, height_cm INTEGER) STRICT;"
         "INSERT INTO new_profile SELECT *, 170 FROM profile;"
         "DROP TABLE profile;"
         "ALTER TABLE new_profile RENAME TO profile"});
    return opening;
}

Profile profile_with_lists() {
    Profile profile;
    profile.weight_kg = 80;
    profile.conditions = {"anaemia"};
    profile.medicines = {{"furosemide", "Lasix", "", {}, {}}};
    return profile;
}

TEST(Migrations, AllStepsLeadToTheSchemaThatTheProgramKnows) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    EXPECT_THAT(names_of(diary.database(), "table"),
                ElementsAre("answer", "change", "counter", "cramp", "cramp_relief", "dismissal", "edit",
                            "experiment", "forgotten", "habit", "identity", "medicine", "night", "profile",
                            "profile_condition", "question", "warning_sign"));
    EXPECT_THAT(names_of(diary.database(), "index"),
                ElementsAre("change_of_value", "edit_takes_back", "edit_undone"));
    EXPECT_THAT(names_of(diary.database(), "trigger"),
                ElementsAre("answer_keeps_its_cramps", "cramp_needs_the_answer", "sign_needs_the_question"));
    EXPECT_EQ(number_of(diary.database(), "PRAGMA application_id"), storage::our_application_id);
    EXPECT_EQ(number_of(diary.database(), "PRAGMA user_version"), storage::newest_version());
    EXPECT_EQ(number_of(diary.database(),
                        "SELECT count(*) FROM pragma_table_list WHERE type = 'table'"
                        " AND schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0"),
              0);
}

TEST(Migrations, TheStepsAreNumberedWithoutGaps) {
    int expected = 1;
    for (const Migration& step : all_migrations()) EXPECT_EQ(step.to_version, expected++);
    EXPECT_EQ(storage::newest_version(), expected - 1);
}

TEST(Migrations, AFaultAfterAnyStatementLeavesTheOldForm) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    int version = 0;
    for (const Migration& step : all_migrations()) {
        const std::string before = schema_of(database);
        const auto statements = statements_of(step);
        ASSERT_GT(statements.size(), 1U);
        std::string script;
        for (const std::string& statement : statements) {
            script += statement + ";\n";
            const Migration broken{step.to_version, script + "SELECT no_such_function()"};
            EXPECT_THROW(storage::migrate(database, {&broken, 1}), SQLite::Exception) << statement;
            EXPECT_EQ(schema_of(database), before) << statement;
            EXPECT_EQ(number_of(database, "PRAGMA user_version"), version) << statement;
            EXPECT_EQ(number_of(database, "PRAGMA foreign_keys"), 1) << statement;
        }
        storage::migrate(database, {&step, 1});
        EXPECT_NE(schema_of(database), before);
        version = step.to_version;
    }
}

TEST(Migrations, AStepThatWouldBreakReferencesIsNotTaken) {
    const Scratch scratch;
    OpenDiary(scratch / "diary").journal.save(edit<Profile>(std::nullopt, profile_with_lists()));
    storage::Opening opening{quick_vfs.name()};
    opening.steps.push_back({further_form, "DELETE FROM profile"});
    EXPECT_THROW((void)OpenDiary(scratch / "diary", opening), DiaryError);
    EXPECT_EQ(OpenDiary(scratch / "diary").journal.profile()->conditions.size(), 1U);
}

TEST(Migrations, ACopyOfTheOlderFormIsKeptBeforeItIsChanged) {
    const Scratch scratch;
    const auto file = scratch / "diary.nightcramp";
    OpenDiary(file).journal.save(adding(night_with_cramp(sunday)));
    const OpenDiary newer(file, with_a_further_form());
    const auto copies = newer.vault.backups();
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies.front().reason, fmt::format("before-v{}", further_form));
    EXPECT_EQ(storage::peek(copies.front().file).version, further_form - 1);
    EXPECT_EQ(storage::peek(file).version, further_form);
    EXPECT_EQ(snapshot(OpenDiary(copies.front().file).journal), snapshot(newer.journal));
    (void)OpenDiary(file, with_a_further_form());
    EXPECT_EQ(newer.vault.backups().size(), 1U) << "and none where nothing is to be done";
}

TEST(Migrations, ANewDiaryNeedsNoCopy) {
    const Scratch scratch;
    EXPECT_TRUE(OpenDiary(scratch / "diary", with_a_further_form()).vault.backups().empty());
}

TEST(Migrations, ARebuiltTableLosesNothingThatRefersToIt) {
    const Scratch scratch;
    const auto file = scratch / "diary";
    OpenDiary(file).journal.save(edit<Profile>(std::nullopt, profile_with_lists()));
    OpenDiary newer(file, with_a_further_form());
    EXPECT_TRUE(same_content(newer.journal.profile().value(), profile_with_lists()));
    EXPECT_EQ(number_of(newer.database(), "SELECT height_cm FROM profile"), 170);
    newer.journal.undo();
    EXPECT_EQ(number_of(newer.database(), "SELECT count(*) FROM medicine"), 0)
        << "references are followed again";
}

TEST(Migrations, AFailedStepLeavesTheDiaryAsItWas) {
    const Scratch scratch;
    const auto file = scratch / "diary";
    OpenDiary(file).journal.save(adding(night_with_cramp(sunday)));
    storage::Opening broken{quick_vfs.name()};
    broken.steps.push_back({further_form, "DROP TABLE answer; nonsense"});
    EXPECT_THROW((void)OpenDiary(file, broken), DiaryError);
    EXPECT_EQ(storage::peek(file).version, further_form - 1);
    EXPECT_TRUE(OpenDiary(file).journal.night(sunday));
}

TEST(Pragmas, AreAsDecidedAfterOpening) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    SQLite::Database& database = diary.database();
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "delete");
    EXPECT_EQ(number_of(database, "PRAGMA synchronous"), 3) << "EXTRA";
    EXPECT_EQ(number_of(database, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(number_of(database, "PRAGMA trusted_schema"), 0);
    EXPECT_EQ(number_of(database, "PRAGMA secure_delete"), 1);
    EXPECT_EQ(number_of(database, "PRAGMA busy_timeout"), 2000);
    EXPECT_EQ(number_of(database, "PRAGMA ignore_check_constraints"), 0);
}

TEST(Pragmas, ADiaryInAnotherJournalModeIsBroughtBack) {
    const Scratch scratch;
    (void)OpenDiary(scratch / "diary");
    run_sql(scratch / "diary", "PRAGMA journal_mode = WAL");
    OpenDiary diary(scratch / "diary", storage::Opening{});
    EXPECT_EQ(diary.database().execAndGet("PRAGMA journal_mode").getString(), "delete");
}

TEST(Pragmas, OnesThatDoNotTakeAreSaid) {
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    EXPECT_THAT(sentence_of<DiaryError>([&] { storage::set_pragmas(memory); }),
                testing::HasSubstr("journal_mode"));
}

}  // namespace
}  // namespace nightcramp::test
