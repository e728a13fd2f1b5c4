#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

/// An open diary whose file is no longer where it was. What is saved into it now would be gone with it.
class MovedFaults : public testing::Test {
protected:
    MovedFaults() { diary_.journal.save(adding(night_with_cramp(sunday))); }

    template <class Work>
    void expect_said(Work&& work) {
        EXPECT_THAT(sentence_of<CannotOpen>(work),
                    AllOf(HasSubstr(file_.string()), HasSubstr("moved, deleted or replaced")));
    }

    void expect_all_said() {
        expect_said([&] { diary_.journal.save(adding(night_without_cramps(sunday - days(1)))); });
        expect_said([&] { diary_.journal.undo(); });
        expect_said([&] { (void)diary_.journal.night(sunday); });
        expect_said([&] { (void)diary_.journal.version(); });
        expect_said([&] { (void)diary_.vault.keep(now, reasons::by_hand); });
        expect_said([&] { diary_.vault.restore(copy_, now); });
        expect_said([&] { (void)diary_.vault.check(today); });
    }

    Scratch scratch_;
    fs::path file_ = scratch_ / "diary.nightcramp";
    fs::path copy_ = scratch_ / "copy";
    OpenDiary diary_{file_};
};

TEST_F(MovedFaults, OfADeletedFileAreSaid) {
    fs::copy_file(file_, copy_);
    fs::remove(file_);
    expect_all_said();
    EXPECT_FALSE(fs::exists(file_)) << "nothing is made in its place";
}

TEST_F(MovedFaults, OfAMovedFileAreSaid) {
    fs::copy_file(file_, copy_);
    const fs::path elsewhere = scratch_ / "elsewhere";
    fs::rename(file_, elsewhere);
    const std::string bytes = read_file(elsewhere);
    expect_all_said();
    EXPECT_EQ(read_file(elsewhere), bytes);
    fs::rename(elsewhere, file_);
    EXPECT_TRUE(diary_.journal.night(sunday)) << "back in its place it goes on";
    diary_.journal.undo();
}

TEST_F(MovedFaults, OfAReplacedFileAreSaidAndLeaveTheNewOne) {
    fs::copy_file(file_, copy_);
    OpenDiary(scratch_ / "other").journal.save(adding(night_without_cramps(sunday)));
    const std::string bytes = read_file(scratch_ / "other");
    fs::rename(scratch_ / "other", file_);
    expect_all_said();
    EXPECT_EQ(read_file(file_), bytes);
    EXPECT_EQ(OpenDiary(file_).journal.night(sunday)->cramps_answer, CrampsAnswer::none);
}

/// A folder in the way of the file is moved: the path leads nowhere.
TEST_F(MovedFaults, OfAMovedFolderAreSaid) {
    const fs::path folder = scratch_ / "folder";
    OpenDiary diary(folder / "diary");
    diary.journal.save(adding(night_with_cramp(sunday)));
    fs::rename(folder, scratch_ / "renamed");
    EXPECT_THROW(diary.journal.undo(), CannotOpen);
    EXPECT_FALSE(fs::exists(folder));
}

/// The clock goes back by three days between two edits.
TEST(ClockFaults, LeaveTheOrderOfTheHistoryAndTheCopies) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    const Moment earlier = at(today - days(3), 7);
    const Night night = night_with_cramp(sunday - days(9));
    Night changed = night;
    changed.note = "changed";
    diary.journal.save(adding(night, now));
    const Backup first = diary.vault.keep(now, reasons::daily);
    diary.journal.save(edit<Night>(night, changed, "later", earlier));
    const Backup second = diary.vault.keep(earlier, reasons::daily);
    EXPECT_NE(first.file, second.file);
    EXPECT_EQ(diary.journal.history(1).front().edit.label, "later")
        << "the newest edit, whatever the clock said";
    EXPECT_EQ(diary.journal.history(2).size(), 2U) << "no entry joins one of the future";
    EXPECT_EQ(diary.journal.undo()->edit.label, "later");
    EXPECT_EQ(diary.journal.night(night.date)->note, "");
    diary.journal.redo();
    diary.vault.restore(first.file, earlier);
    EXPECT_EQ(diary.journal.night(night.date)->note, "");
    (void)diary.vault.tend(earlier);
    EXPECT_TRUE(fs::exists(first.file)) << "a copy of the future is not taken for an old one";
    EXPECT_TRUE(diary.vault.check(today).empty());
}

}  // namespace
}  // namespace nightcramp::test
