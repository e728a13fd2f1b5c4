#include "storage/backup_name.hpp"
#include "storage/copy_folder.hpp"
#include "storage/pragmas.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/copies.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace nightcramp::test {
namespace {

using storage::parse_backup_name;
using testing::HasSubstr;

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

TEST_F(Copies, HoldTenYears) {
    diary_.journal.undo();
    fill(diary_.journal, 3650);
    const Backup copy = diary_.vault.keep(now, "by-hand");
    EXPECT_EQ(diary_.vault.look_into(copy.file)->nights({sunday - days(4000), sunday}).size(), 3650U);
    EXPECT_GT(diary_.vault.rehearse(now).rows, 4 * 3650) << "nights, cramps and answers";
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

TEST_F(Copies, OneOfWhichAPageIsBrokenGetsNoName) {
    before_reading_back([](const std::filesystem::path& part) {
        std::string bytes = read_file(part);
        bytes.replace(5 * 4096, 4096, 4096, '\xa5');
        write_file(part, bytes);
    });
    EXPECT_THAT(sentence_of<DiaryError>([&] { (void)diary_.vault.keep(now, "by-hand"); }),
                testing::AllOf(HasSubstr("did not read back as it was written"), HasSubstr("thrown away"),
                               HasSubstr(folder_.string())));
    EXPECT_TRUE(names().empty());
}

TEST_F(Copies, OneOfWhichAByteOfAValueIsAnotherGetsNoName) {
    Night night = night_without_cramps(sunday - days(1));
    night.note = "a note to be found";
    diary_.journal.save(adding(night));
    before_reading_back([](const std::filesystem::path& part) {
        std::string bytes = read_file(part);
        bytes.at(bytes.find("note to be found")) ^= 1;
        write_file(part, bytes);
    });
    EXPECT_THROW((void)diary_.vault.keep(now, "by-hand"), DiaryError);
    EXPECT_TRUE(names().empty());
}

TEST_F(Copies, OneThatLacksARowOrItsEndGetsNoName) {
    before_reading_back(
        [](const std::filesystem::path& part) { run_sql(part, "DELETE FROM cramp; VACUUM"); });
    EXPECT_THAT(sentence_of<DiaryError>([&] { (void)diary_.vault.keep(now, "by-hand"); }),
                HasSubstr("rows instead of"));
    before_reading_back([](const std::filesystem::path& part) {
        std::filesystem::resize_file(part, std::filesystem::file_size(part) - 100);
    });
    EXPECT_THROW((void)diary_.vault.keep(now, "by-hand"), DiaryError);
    EXPECT_TRUE(names().empty());
}

TEST_F(Copies, NobodyWritesBetweenCountingAndCopying) {
    OpenDiary other(file_);
    other.database().setBusyTimeout(1);
    bool was_kept_out = false;
    vfs_.on_open = [&](std::string_view name) {
        if (!name.ends_with(".part") || was_kept_out) return;
        EXPECT_THROW((void)other.journal.undo(), Busy);
        was_kept_out = true;
    };
    const Backup copy = diary_.vault.keep(now, "by-hand");
    EXPECT_TRUE(was_kept_out);
    EXPECT_EQ(snapshot(OpenDiary(copy.file).journal), snapshot(diary_.journal));
    EXPECT_TRUE(other.journal.undo());
}

TEST_F(Copies, WhatBreaksARuleOfTheFileIsCopiedAsItIs) {
    run_sql(file_, "PRAGMA ignore_check_constraints = 1; UPDATE cramp SET pain = 12");
    const Backup copy = diary_.vault.keep(now, "by-hand");
    EXPECT_EQ(storage::number_of(OpenDiary(copy.file).database(), "SELECT max(pain) FROM cramp"), 12);
}

TEST_F(Copies, ADamagedDiaryIsSaidToBeDamagedAndNotItsCopy) {
    diary_.journal.undo();
    fill(diary_.journal, 100);
    const Backup whole = diary_.vault.keep(at(today, 6), "by-hand");
    SQLite::Database& database = diary_.database();
    const auto root =
        storage::number_of(database, "SELECT rootpage FROM sqlite_master WHERE name = 'change_of_value'");
    std::string bytes = read_file(file_);
    bytes.replace(static_cast<std::size_t>(root - 1) * 4096 + 8, 64, 64, '\xa5');
    write_file(file_, bytes);
    EXPECT_THROW((void)OpenDiary(file_), Damaged);
    database.exec("PRAGMA cache_size = 0; PRAGMA shrink_memory");
    run_sql(file_, "UPDATE counter SET revision = revision + 1");  // so that nothing is taken from memory
    EXPECT_THAT(
        sentence_of<Damaged>([&] { (void)diary_.vault.keep(now, "by-hand"); }),
        testing::AllOf(HasSubstr("The newest copy of it is"), testing::Not(HasSubstr("nightcramp restore"))));
    EXPECT_THAT(names(), testing::ElementsAre(whole.file.filename().string()));
}

TEST_F(Copies, ARehearsalReadsBackAllThatThereIs) {
    const Rehearsal first = diary_.vault.rehearse(now);
    EXPECT_EQ(first.bytes, std::filesystem::file_size(file_));
    diary_.journal.save(adding(night_without_cramps(sunday - days(1))));
    EXPECT_EQ(diary_.vault.rehearse(now).rows, first.rows + 3) << "a night, an edit and its change";
    EXPECT_TRUE(names().empty());
    before_reading_back([](const std::filesystem::path& part) { run_sql(part, "DELETE FROM cramp"); });
    EXPECT_THROW((void)diary_.vault.rehearse(now), DiaryError);
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

TEST(BackupNames, ThatTellNoTimeAreNone) {
    const std::filesystem::path diary = "/home/me/diary.nightcramp";
    EXPECT_FALSE(parse_backup_name(diary, "diary-20261323T061200Z-by-hand.nightcramp"));
    EXPECT_FALSE(parse_backup_name(diary, "diary-20260231T061200Z-by-hand.nightcramp"));
    EXPECT_FALSE(parse_backup_name(diary, "diary-20261123T256100Z-by-hand.nightcramp"));
    EXPECT_EQ(parse_backup_name(diary, "diary-20261123T061200Z-by-hand.nightcramp")->kept_at, now.utc());
}

TEST(BackupNames, WithAnIdentityAreOtherNames) {
    const std::filesystem::path diary = "/home/me/diary.nightcramp";
    const std::string name = "diary-1a2b3c4d-20261123T061200Z-by-hand.nightcramp";
    EXPECT_EQ(storage::identity_in_name(diary, name), "1a2b3c4d");
    EXPECT_FALSE(parse_backup_name(diary, name));
    EXPECT_FALSE(storage::identity_in_name(diary, "diary-20261123T061200Z-by-hand.nightcramp"));
    EXPECT_FALSE(storage::identity_in_name(diary, "diary-1A2B3C4D-20261123T061200Z-by-hand.nightcramp"));
    EXPECT_FALSE(storage::identity_in_name("/home/me/other", name));
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
