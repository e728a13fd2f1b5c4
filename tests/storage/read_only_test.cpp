#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using std::filesystem::perms;
using testing::HasSubstr;

/// A diary with one night in a folder that everybody may enter; what is forbidden is up to the test.
class ReadOnlyPlace : public testing::Test {
protected:
    ReadOnlyPlace() {
        std::filesystem::permissions(scratch_.path(), perms(0755));
        OpenDiary diary(file_);
        diary.journal.save(adding(night_with_cramp(sunday)));
    }

    void expect_reading_but_no_writing() {
        const std::string before = read_file(file_);
        {
            const Unprivileged user;
            OpenDiary diary(file_);
            EXPECT_TRUE(diary.journal.night(sunday));
            EXPECT_EQ(diary.journal.history(10).size(), 1U);
            EXPECT_TRUE(diary.vault.check(today).empty());
            EXPECT_THAT(sentence_of<ReadOnly>(
                            [&] { diary.journal.save(adding(night_without_cramps(sunday - days(1)))); }),
                        HasSubstr("can be read but not changed"));
            EXPECT_THROW(diary.journal.undo(), ReadOnly);
            EXPECT_THROW((void)diary.vault.keep(now, "by-hand"), ReadOnly);
            EXPECT_FALSE(diary.journal.night(sunday - days(1)));
        }
        EXPECT_EQ(read_file(file_), before);
    }

    Scratch scratch_;
    std::filesystem::path folder_ = scratch_ / "folder";
    std::filesystem::path file_ = folder_ / "diary.nightcramp";
};

TEST_F(ReadOnlyPlace, AReadOnlyFolderCanBeReadFrom) {
    std::filesystem::permissions(file_, perms(0666));
    std::filesystem::permissions(folder_, perms(0555));
    expect_reading_but_no_writing();
}

TEST_F(ReadOnlyPlace, AReadOnlyFileInAReadOnlyFolderCanBeRead) {
    std::filesystem::permissions(file_, perms(0444));
    std::filesystem::permissions(folder_, perms(0555));
    expect_reading_but_no_writing();
}

TEST_F(ReadOnlyPlace, AReadOnlyFileCanBeRead) {
    std::filesystem::permissions(file_, perms(0444));
    std::filesystem::permissions(folder_, perms(0777));
    const Unprivileged user;
    OpenDiary diary(file_);
    EXPECT_TRUE(diary.journal.night(sunday));
    EXPECT_THROW(diary.journal.undo(), ReadOnly);
    EXPECT_EQ(diary.vault.keep(now, "by-hand").reason, "by-hand") << "a copy needs only the folder";
}

TEST_F(ReadOnlyPlace, AFileThatMayNotBeReadCannotBeOpened) {
    std::filesystem::permissions(file_, perms(0000));
    std::filesystem::permissions(folder_, perms(0777));
    const Unprivileged user;
    EXPECT_THROW((void)OpenDiary(file_), CannotOpen);
}

TEST_F(ReadOnlyPlace, ANewDiaryCannotBeMadeThere) {
    std::filesystem::permissions(folder_, perms(0555));
    const Unprivileged user;
    EXPECT_THAT(sentence_of<CannotOpen>([&] { (void)OpenDiary(folder_ / "new.nightcramp"); }),
                HasSubstr("new.nightcramp"));
    EXPECT_THROW((void)OpenDiary(folder_ / "sub" / "new.nightcramp"), CannotOpen);
}

TEST_F(ReadOnlyPlace, AnOlderDiaryCannotBeBroughtUpToDate) {
    std::filesystem::permissions(file_, perms(0666));
    std::filesystem::permissions(folder_, perms(0555));
    const std::string before = read_file(file_);
    {
        const Unprivileged user;
        storage::Opening newer{quick_vfs.name()};
        newer.steps.push_back({further_form, "CREATE TABLE more (x) STRICT"});
        EXPECT_THAT(sentence_of<ReadOnly>([&] { (void)OpenDiary(file_, newer); }),
                    HasSubstr("brought up to date"));
    }
    EXPECT_EQ(read_file(file_), before);
}

TEST_F(ReadOnlyPlace, AnUnfinishedChangeCannotBeTakenBack) {
    // A copy of file and journal, taken in the middle of a change, is what a crash leaves behind.
    std::filesystem::copy_file(file_, scratch_ / "before");
    {
        SQLite::Database other(file_.string(), SQLite::OPEN_READWRITE);
        other.exec(
            "PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN; UPDATE night SET note = "
            "hex(zeroblob(50000))");
        std::filesystem::create_directory(scratch_ / "crashed");
        std::filesystem::copy_file(file_, scratch_ / "crashed" / "diary");
        std::filesystem::copy_file(file_.string() + "-journal", scratch_ / "crashed" / "diary-journal");
    }
    std::filesystem::permissions(scratch_ / "crashed" / "diary", perms(0444));
    std::filesystem::permissions(scratch_ / "crashed" / "diary-journal", perms(0444));
    std::filesystem::permissions(scratch_ / "crashed", perms(0555));
    {
        const Unprivileged user;
        EXPECT_THROW((void)OpenDiary(scratch_ / "crashed" / "diary"), ReadOnly);
    }
    std::filesystem::permissions(scratch_ / "crashed", perms(0755));
    std::filesystem::permissions(scratch_ / "crashed" / "diary", perms(0644));
    std::filesystem::permissions(scratch_ / "crashed" / "diary-journal", perms(0644));
    EXPECT_EQ(snapshot(OpenDiary(scratch_ / "crashed" / "diary").journal),
              snapshot(OpenDiary(scratch_ / "before").journal));
}

}  // namespace
}  // namespace nightcramp::test
