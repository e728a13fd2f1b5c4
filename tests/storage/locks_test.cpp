#include "storage/files.hpp"
#include "storage/header_peek.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/process.hpp"

#include <functional>

#include <fcntl.h>
#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

/// A diary that this process is just writing to. POSIX takes all locks of a process away when it closes any
/// of its ways to the file.
class Locks : public testing::Test {
protected:
    Locks() {
        diary_.journal.save(adding(night_with_cramp(sunday)));
        copy_ = diary_.vault.keep(now, reasons::by_hand).file;
        other_.vault.keep(now, reasons::by_hand);
    }

    /// Whether others are still kept from writing after `work` was done while this process writes.
    bool hold_during(const std::function<void()>& work) {
        diary_.database().exec("BEGIN IMMEDIATE");
        work();
        const bool hold = somebody_writes();
        diary_.database().exec("ROLLBACK");
        EXPECT_FALSE(somebody_writes());
        return hold;
    }

    /// As another process sees it. SQLite would answer from what it remembers of the first process.
    [[nodiscard]] bool somebody_writes() const {
        Process other([&] {
            const storage::Descriptor file(file_, O_RDWR);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000001;  // the byte that SQLite locks for a change
            lock.l_len = 1;
            if (::fcntl(file.number(), F_GETLK, &lock) != 0) return 99;
            return lock.l_type == F_UNLCK ? 0 : 1;
        });
        return other.wait() == 1;
    }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary.nightcramp";
    OpenDiary diary_{file_};
    OpenDiary other_{file_};  ///< as a thread of its own has it
    std::filesystem::path copy_;
};

TEST_F(Locks, HoldWhileTheFileIsLookedAt) {
    EXPECT_TRUE(hold_during([&] { EXPECT_EQ(storage::peek(file_).kind, storage::FileKind::diary); }));
}

TEST_F(Locks, HoldWhileItIsOpenedAgain) {
    EXPECT_TRUE(hold_during([&] { EXPECT_TRUE(OpenDiary(file_).journal.night(sunday)); }));
}

TEST_F(Locks, HoldWhileCopiesAreKeptListedLookedIntoAndChecked) {
    const Scratch stick;
    other_.vault.keep(now, reasons::by_hand, stick.path());
    EXPECT_TRUE(hold_during([&] {
        other_.vault.keep(now, reasons::by_hand);
        other_.vault.keep(now, reasons::by_hand, stick.path());
        EXPECT_GT(other_.vault.rehearse(now).rows, 0);
        EXPECT_TRUE(other_.vault.check(today).empty());
        EXPECT_TRUE(other_.vault.look_into(copy_)->night(sunday));
        EXPECT_EQ(SqliteShelf().copies(file_, stick.path()).size(), 2U);
        EXPECT_EQ(other_.vault.tend(now), Tended());
        EXPECT_THROW((void)other_.vault.look_into(file_), CannotOpen);
    }));
}

TEST_F(Locks, HoldWhileARestoreWaitsForThemInVain) {
    other_.database().setBusyTimeout(1);
    EXPECT_TRUE(hold_during([&] { EXPECT_THROW(other_.vault.restore(copy_, now), Busy); }));
}

}  // namespace
}  // namespace nightcramp::test
