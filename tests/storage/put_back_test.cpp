#include "storage/put_back.hpp"

#include "storage/backup_name.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

/// A diary with one copy, which was damaged after it was copied.
class PutBack : public testing::Test {
protected:
    PutBack() {
        OpenDiary diary(file_);
        fill(diary.journal, 60);
        whole_ = snapshot(diary.journal);
        copy_ = diary.vault.keep(at(today, 6), "by-hand").file;
        damaged_ = read_file(file_).substr(0, 20'000);
        write_file(file_, damaged_);
    }

    fs::path put_back(const fs::path& copy) { return shelf_.put_back(file_, copy, now); }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(scratch_.path())) {
            all.push_back(entry.path().filename());
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    void expect_unchanged() {
        EXPECT_THAT(names(), ElementsAre("backups", "diary.nightcramp"));
        EXPECT_EQ(read_file(file_), damaged_);
    }

    Scratch scratch_;
    fs::path file_ = scratch_ / "diary.nightcramp";
    std::string aside_ = "diary-20261123T061200Z-set-aside.nightcramp";
    SqliteShelf shelf_;
    Snapshot whole_;
    fs::path copy_;
    std::string damaged_;
};

TEST_F(PutBack, TheCopiesOfADamagedDiaryAreListed) {
    EXPECT_THROW((void)shelf_.open(file_, now), Damaged);
    const auto copies = shelf_.copies(file_);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies.front().file, copy_);
    EXPECT_EQ(copies.front().reason, "by-hand");
    EXPECT_TRUE(shelf_.copies(scratch_ / "nowhere" / "diary").empty());
    EXPECT_EQ(read_file(file_), damaged_);
}

TEST_F(PutBack, TheDiaryIsWhatTheCopyHoldsAndTheDamagedFileIsKept) {
    const std::string copied = read_file(copy_);
    const fs::path aside = put_back(copy_);
    EXPECT_EQ(aside, scratch_ / aside_);
    EXPECT_EQ(read_file(aside), damaged_);
    EXPECT_EQ(read_file(copy_), copied);
    EXPECT_EQ(fs::status(file_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_THAT(names(), ElementsAre("backups", aside_, "diary.nightcramp"));
    const Diary diary = shelf_.open(file_, now);
    EXPECT_EQ(snapshot(*diary.journal), whole_);
    EXPECT_TRUE(diary.vault->check(today).empty());
    EXPECT_TRUE(diary.journal->undo());
}

TEST_F(PutBack, TheUnfinishedChangeGoesWithTheDamagedFile) {
    write_file(file_.string() + "-journal", "unfinished");
    const fs::path aside = put_back(copy_);
    EXPECT_EQ(read_file(aside.string() + "-journal"), "unfinished");
    EXPECT_FALSE(fs::exists(file_.string() + "-journal"));
    EXPECT_EQ(snapshot(*shelf_.open(file_, now).journal), whole_);
}

TEST_F(PutBack, NothingThatWasSetAsideBeforeIsOverwritten) {
    write_file(scratch_ / aside_, "older");
    write_file(scratch_ / "diary-20261123T061200Z-set-aside.2.nightcramp-journal", "older too");
    EXPECT_EQ(put_back(copy_), scratch_ / "diary-20261123T061200Z-set-aside.3.nightcramp");
    EXPECT_EQ(read_file(scratch_ / aside_), "older");
    EXPECT_FALSE(fs::exists(scratch_ / "diary-20261123T061200Z-set-aside.2.nightcramp"));
}

TEST_F(PutBack, AFileThatIsNoDiaryIsSetAsideToo) {
    write_file(file_, "Dear diary");
    EXPECT_EQ(read_file(put_back(copy_)), "Dear diary");
    EXPECT_EQ(snapshot(*shelf_.open(file_, now).journal), whole_);
}

TEST_F(PutBack, AMissingFileIsReplacedWithoutSettingAnythingAside) {
    fs::remove(file_);
    EXPECT_EQ(put_back(copy_), fs::path());
    EXPECT_EQ(snapshot(*shelf_.open(file_, now).journal), whole_);
    EXPECT_THAT(names(), ElementsAre("backups", "diary.nightcramp"));
}

TEST_F(PutBack, BehindALinkTheRealFileIsReplaced) {
    fs::create_symlink("diary.nightcramp", scratch_ / "link");
    EXPECT_EQ(shelf_.put_back(scratch_ / "link", copy_, now), scratch_ / aside_);
    EXPECT_TRUE(fs::is_symlink(scratch_ / "link"));
    EXPECT_EQ(snapshot(*shelf_.open(file_, now).journal), whole_);
}

TEST_F(PutBack, ACopyThatIsNoneChangesNothing) {
    const Scratch elsewhere;
    write_file(elsewhere / "text", "Dear diary");
    write_file(elsewhere / "cut", read_file(copy_).substr(0, 20'000));
    fs::copy_file(copy_, elsewhere / "newer");
    run_sql(elsewhere / "newer", "PRAGMA user_version = 9");
    EXPECT_THROW((void)put_back(elsewhere / "text"), NotADiary);
    EXPECT_THROW((void)put_back(elsewhere / "newer"), NewerSchema);
    EXPECT_THROW((void)put_back(elsewhere / "nothing"), CannotOpen);
    EXPECT_THAT(sentence_of<Damaged>([&] { (void)put_back(elsewhere / "cut"); }),
                HasSubstr("was not restored"));
    EXPECT_THROW((void)put_back(file_), CannotOpen) << "the diary itself";
    expect_unchanged();
}

TEST_F(PutBack, AnOlderCopyIsBroughtUpToDate) {
    storage::Opening newer{quick_vfs.name()};
    newer.steps.push_back({further_form, "CREATE TABLE more (x INTEGER) STRICT"});
    (void)storage::put_back_copy(copy_, file_, now, newer);
    OpenDiary diary(file_, newer);
    EXPECT_EQ(snapshot(diary.journal), whole_);
    EXPECT_EQ(storage::copies_of(file_).size(), 1U) << "there was nothing left to migrate";
}

TEST_F(PutBack, IntoAProtectedFolderChangesNothing) {
    fs::permissions(scratch_.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                         fs::perms::others_exec);
    fs::permissions(scratch_ / "backups", fs::perms::owner_all | fs::perms::others_all);
    fs::permissions(copy_, fs::perms::owner_all | fs::perms::others_read);
    std::string sentence;
    {
        const Unprivileged nobody;
        sentence = sentence_of<ReadOnly>([&] { (void)put_back(copy_); });
    }
    EXPECT_THAT(sentence,
                testing::AllOf(HasSubstr("its folder is write-protected"), HasSubstr(file_.string())));
    expect_unchanged();
}

TEST_F(PutBack, AnythingThatFailsIsTakenBack) {
    fs::remove(file_);
    fs::create_directories(file_ / "inside");
    write_file(file_.string() + "-journal", "unfinished");
    EXPECT_THROW((void)put_back(copy_), DiaryError);
    EXPECT_THAT(names(), ElementsAre("backups", "diary.nightcramp", "diary.nightcramp-journal"));
    EXPECT_TRUE(fs::exists(file_ / "inside"));
    EXPECT_EQ(read_file(file_.string() + "-journal"), "unfinished");
}

/// What goes wrong while the copy is written beside the diary.
TEST_F(PutBack, AFailingDiskChangesNothing) {
    for (const auto fault : {FaultVfs::Fault::full, FaultVfs::Fault::io_error}) {
        int call = 1;
        for (bool failed = true; failed; ++call) {
            FaultVfs vfs;
            vfs.fail_once(call, fault);
            try {
                (void)storage::put_back_copy(copy_, file_, now, {vfs.name()});
                // What cannot be learned of the damaged file is no reason to fail.
                EXPECT_EQ(snapshot(*shelf_.open(file_, now).journal), whole_);
                fs::remove(scratch_ / aside_);
                write_file(file_, damaged_);
            } catch (const DiaryError&) {
                expect_unchanged();
            }
            failed = vfs.stop();
        }
        EXPECT_GT(call, 3);
    }
}

}  // namespace
}  // namespace nightcramp::test
