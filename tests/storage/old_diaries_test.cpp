#include "diary/memory_vault.hpp"
#include "diary/number.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/old_diary.hpp"

#include <source_location>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

/// A diary of databases/, as the program wrote it when that form was the newest. Such a file is never made
/// anew.
class OldDiary : public testing::TestWithParam<const char*> {
protected:
    OldDiary() {
        const std::filesystem::path here = std::source_location::current().file_name();
        std::filesystem::copy_file(here.parent_path() / "databases" / GetParam(), file_);
        const int form = parse_digits(std::string_view(GetParam()).substr(1, 4)).value();
        write_old_diary(*expected_.journal, form);
        if (form >= 4) forget_the_dropped_night(*expected_.vault);
    }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / GetParam();
    Diary expected_ = memory_diary();
};

TEST_P(OldDiary, HoldsWhatWasWrittenThen) {
    const OpenDiary diary(file_);
    EXPECT_TRUE(snapshot(diary.journal) == snapshot(*expected_.journal));
    EXPECT_EQ(diary.journal.history(100), expected_.journal->history(100));
    EXPECT_EQ(diary.journal.version(), expected_.journal->version());
    EXPECT_TRUE(diary.vault.check(today + days(365)).empty());
}

/// The text of all tables, indexes and triggers.
std::vector<std::string> statements_of(SQLite::Database& database) {
    std::vector<std::string> all;
    SQLite::Statement rows(database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name");
    while (rows.executeStep()) all.push_back(rows.getColumn(0).getString());
    return all;
}

TEST_P(OldDiary, HasTheTablesOfANewOneOnceItIsOpen) {
    OpenDiary old_one(file_);
    OpenDiary new_one(scratch_ / "new");
    EXPECT_EQ(statements_of(old_one.database()), statements_of(new_one.database()))
        << "was a step changed that is out already?";
}

TEST_P(OldDiary, CanBeUndoneToItsStartAndRedoneToItsEnd) {
    OpenDiary diary(file_);
    const auto undo_and_compare = [&](Journal& journal) {
        while (journal.undo()) {
        }
        EXPECT_EQ(snapshot(journal), Snapshot());
        while (journal.redo()) {
        }
        return snapshot(journal);
    };
    EXPECT_EQ(undo_and_compare(diary.journal), undo_and_compare(*expected_.journal));
}

INSTANTIATE_TEST_SUITE_P(Forms, OldDiary, testing::Values("v0001.db", "v0002.db", "v0003.db", "v0004.db"));

}  // namespace
}  // namespace nightcramp::test
