#include "storage/backup_name.hpp"
#include "storage/pragmas.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_vfs.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace nightcramp::test {
namespace {

using storage::parse_backup_name;
using testing::HasSubstr;

class Copies : public testing::Test {
protected:
    Copies() { diary_.journal.save(adding(night_with_cramp(sunday))); }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : std::filesystem::directory_iterator(folder_))
            all.push_back(entry.path().filename());
        std::sort(all.begin(), all.end());
        return all;
    }

    Scratch scratch_;
    FaultVfs vfs_;
    std::filesystem::path file_ = scratch_ / "diary.nightcramp";
    std::filesystem::path folder_ = scratch_ / "backups";
    OpenDiary diary_{file_, storage::Opening{vfs_.name()}};
};

TEST_F(Copies, AreNamedAfterDiaryUtcTimeAndReason) {
    const Backup copy = diary_.vault.keep(at(today, 7, 12), "by-hand");
    EXPECT_EQ(copy.file, folder_ / "diary-20261123T061200Z-by-hand.nightcramp");
    EXPECT_EQ(copy.bytes, std::filesystem::file_size(copy.file));
    diary_.vault.keep(at(today, 7, 12), "by-hand");
    diary_.vault.keep(at(today, 7, 12), "by-hand");
    EXPECT_THAT(names(), testing::ElementsAre("diary-20261123T061200Z-by-hand.2.nightcramp",
                                              "diary-20261123T061200Z-by-hand.3.nightcramp",
                                              "diary-20261123T061200Z-by-hand.nightcramp"));
}

TEST_F(Copies, AreDiariesByThemselves) {
    const Backup copy = diary_.vault.keep(now, "by-hand");
    EXPECT_EQ(snapshot(OpenDiary(copy.file).journal), snapshot(diary_.journal));
    EXPECT_EQ(OpenDiary(copy.file).journal.history(10), diary_.journal.history(10));
}

TEST_F(Copies, OnlyOurOwnAreListed) {
    const Backup copy = diary_.vault.keep(now, "by-hand");
    for (const char* name :
         {"diary-20261123T061200Z-by-hand.nightcramp.part", "other-20261123T061200Z-by-hand.nightcramp",
          "diary.nightcramp", "letter.odt", "diary-20261123T061200Z-By_Hand.nightcramp",
          "diary-2026-11-23-by-hand.nightcramp"}) {
        write_file(folder_ / name, "x");
    }
    std::filesystem::create_directory(folder_ / "diary-20261123T071200Z-by-hand.nightcramp");
    EXPECT_EQ(diary_.vault.backups(), std::vector{copy});
}

TEST_F(Copies, AHalfMadeOneIsNoObstacle) {
    std::filesystem::create_directory(folder_);
    write_file(folder_ / "diary-20261123T061200Z-by-hand.nightcramp.part", "half");
    const Backup copy = diary_.vault.keep(now, "by-hand");
    EXPECT_EQ(copy.file.filename(), "diary-20261123T061200Z-by-hand.2.nightcramp");
    EXPECT_EQ(read_file(folder_ / "diary-20261123T061200Z-by-hand.nightcramp.part"), "half");
}

TEST_F(Copies, AFailedOneLeavesNothingBehind) {
    vfs_.fail_from(1, FaultVfs::Fault::full);
    EXPECT_THROW((void)diary_.vault.keep(now, "by-hand"), DiskFull);
    EXPECT_TRUE(names().empty());
}

TEST_F(Copies, OneThatDoesNotReadBackWholeGetsNoName) {
    int openings = 0;
    vfs_.on_open = [&](std::string_view name) {
        if (!name.ends_with(".part") || ++openings != 2) return;
        std::string bytes = read_file(name);
        bytes.replace(5 * 4096, 4096, 4096, '\xa5');
        write_file(name, bytes);
    };
    EXPECT_THROW((void)diary_.vault.keep(now, "by-hand"), Damaged);
    EXPECT_EQ(openings, 2);
    EXPECT_TRUE(names().empty());
}

TEST_F(Copies, ADiaryInUseIsWaitedForAndThenSaid) {
    SQLite::Database other(file_.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    diary_.database().setBusyTimeout(1);
    EXPECT_THAT(sentence_of<Busy>([&] { (void)diary_.vault.keep(now, "by-hand"); }), HasSubstr("in time"));
    EXPECT_TRUE(names().empty());
}

TEST(BackupNames, AreReadBack) {
    const std::filesystem::path diary = "/home/me/my-diary.nightcramp";
    const auto name = parse_backup_name(diary, storage::backup_name(diary, now, "before-v2", 12));
    ASSERT_TRUE(name);
    EXPECT_EQ(name->time, "20261123T061200Z");
    EXPECT_EQ(name->reason, "before-v2");
    EXPECT_EQ(name->number, 12);
}

TEST_F(Copies, RestoringRefusesWhatIsNoCopy) {
    const Snapshot before = snapshot(diary_.journal);
    write_file(scratch_ / "text", "Dear diary");
    write_file(scratch_ / "empty", "");
    std::filesystem::copy_file(file_, scratch_ / "newer");
    run_sql(scratch_ / "newer", "PRAGMA user_version = 9");
    write_file(scratch_ / "cut", read_file(file_).substr(0, 20'000));
    EXPECT_THROW(diary_.vault.restore(scratch_ / "text", now), NotADiary);
    EXPECT_THROW(diary_.vault.restore(scratch_ / "empty", now), NotADiary);
    EXPECT_THROW(diary_.vault.restore(scratch_ / "newer", now), NewerSchema);
    EXPECT_THROW(diary_.vault.restore(scratch_.path(), now), CannotOpen);
    EXPECT_THROW(diary_.vault.restore(file_, now), CannotOpen) << "the diary itself";
    EXPECT_THAT(sentence_of<Damaged>([&] { diary_.vault.restore(scratch_ / "cut", now); }),
                testing::AllOf(HasSubstr("The copy"), HasSubstr("was not restored")));
    EXPECT_EQ(snapshot(diary_.journal), before);
    EXPECT_TRUE(diary_.vault.backups().empty());
}

TEST_F(Copies, AnOlderOneIsBroughtUpToDateWhileItIsRestored) {
    const Backup old = diary_.vault.keep(at(today, 6), "by-hand");
    const std::string bytes = read_file(old.file);
    storage::Opening opening{vfs_.name()};
    opening.steps.push_back({further_form, "CREATE TABLE more (x INTEGER) STRICT"});
    OpenDiary newer(file_, opening);
    newer.journal.undo();
    newer.vault.restore(old.file, now);
    EXPECT_TRUE(newer.journal.night(sunday));
    EXPECT_EQ(storage::number_of(newer.database(), "SELECT count(*) FROM more"), 0);
    EXPECT_EQ(storage::number_of(newer.database(), "PRAGMA user_version"), further_form);
    EXPECT_EQ(read_file(old.file), bytes) << "the copy itself stays as it is";
}

TEST_F(Copies, OtherProgramsSeeTheRestoredDiary) {
    const Backup copy = diary_.vault.keep(at(today, 6), "by-hand");
    OpenDiary other(file_);
    other.journal.undo();
    EXPECT_FALSE(other.journal.night(sunday));
    diary_.vault.restore(copy.file, now);
    EXPECT_TRUE(other.journal.night(sunday));
    EXPECT_TRUE(other.journal.undo());
}

TEST_F(Copies, WhatAnotherProgramSavesWhileRestoringIsKeptToo) {
    const Backup copy = diary_.vault.keep(at(today, 6), "by-hand");
    OpenDiary other(file_);
    int openings = 0;
    vfs_.on_open = [&](std::string_view name) {
        // A part is opened the second time to be read back: from now on the copy of the present is too old.
        if (!name.ends_with(".part") || ++openings != 2) return;
        other.journal.save(adding(night_without_cramps(sunday - days(1))));
    };
    const Backup kept = diary_.vault.restore(copy.file, now);
    EXPECT_FALSE(diary_.journal.night(sunday - days(1)));
    EXPECT_TRUE(OpenDiary(kept.file).journal.night(sunday - days(1)));
}

}  // namespace
}  // namespace nightcramp::test
