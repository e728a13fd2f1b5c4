#include "storage/set_aside.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"

#include <algorithm>
#include <system_error>
#include <vector>

#include <gmock/gmock.h>
#include <unistd.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using storage::SetAside;
using testing::ElementsAre;

class SettingAside : public testing::Test {
protected:
    SettingAside() {
        write_file(file_, "damaged");
        write_file(journal_of(file_), "unfinished");
    }

    static fs::path journal_of(const fs::path& file) { return file.string() + "-journal"; }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(scratch_.path())) {
            all.push_back(entry.path().filename());
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    /// A new file takes the place of the diary in one step, as it does when a copy is put back.
    void put_new_file() {
        write_file(scratch_ / "new", "new");
        fs::rename(scratch_ / "new", file_);
    }

    void expect_as_before() {
        EXPECT_THAT(names(), ElementsAre("diary.nightcramp", "diary.nightcramp-journal"));
        EXPECT_EQ(read_file(file_), "damaged");
        EXPECT_EQ(read_file(journal_of(file_)), "unfinished");
    }

    Scratch scratch_;
    fs::path file_ = scratch_ / "diary.nightcramp";
};

TEST_F(SettingAside, LeavesNoMomentWithoutAFile) {
    const SetAside aside(file_, now);
    EXPECT_EQ(read_file(file_), "damaged");
    EXPECT_FALSE(fs::exists(journal_of(file_))) << "it would spoil the new file";
}

TEST_F(SettingAside, KeepsFileAndJournalUnderTheNewName) {
    SetAside aside(file_, now);
    put_new_file();
    const fs::path name = aside.keep();
    EXPECT_EQ(name, scratch_ / "diary-20261123T061200Z-set-aside.nightcramp");
    EXPECT_EQ(read_file(name), "damaged");
    EXPECT_EQ(read_file(journal_of(name)), "unfinished");
    EXPECT_EQ(read_file(file_), "new");
}

TEST_F(SettingAside, IsTakenBackWhereNothingTookThePlace) {
    (void)SetAside(file_, now);
    expect_as_before();
}

TEST_F(SettingAside, IsTakenBackWhereANewFileTookThePlace) {
    {
        const SetAside aside(file_, now);
        put_new_file();
    }
    expect_as_before();
}

TEST_F(SettingAside, WithoutAFileMovesItsJournalAlone) {
    fs::remove(file_);
    SetAside aside(file_, now);
    EXPECT_FALSE(fs::exists(journal_of(file_)));
    EXPECT_EQ(aside.keep(), fs::path());
    EXPECT_THAT(names(), ElementsAre("diary-20261123T061200Z-set-aside.nightcramp-journal"));
}

TEST_F(SettingAside, InAProtectedFolderChangesNothing) {
    fs::permissions(scratch_.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                         fs::perms::others_exec);
    {
        const Unprivileged nobody;
        EXPECT_THROW(SetAside(file_, now), std::system_error);
    }
    expect_as_before();
}

/// As in a folder for all, where each may rename only what is theirs.
TEST_F(SettingAside, IsTakenBackWhereTheJournalCannotFollow) {
    if (geteuid() != 0) GTEST_SKIP() << "only root can give files away";
    constexpr unsigned nobody_else = 65534;
    ASSERT_EQ(chown(file_.c_str(), nobody_else, nobody_else), 0);
    fs::permissions(scratch_.path(), fs::perms::all | fs::perms::sticky_bit);
    {
        const Unprivileged nobody;
        EXPECT_THROW(SetAside(file_, now), fs::filesystem_error);
    }
    expect_as_before();
}

/// Linux gives no second name to a file that may not be read; then the file is moved, as on a disk without
/// such names.
TEST_F(SettingAside, WorksForAFileThatMayNotBeRead) {
    fs::permissions(scratch_.path(), fs::perms::all);
    fs::permissions(file_, fs::perms::none);
    for (const bool kept : {false, true}) {
        const Unprivileged nobody;
        SetAside aside(file_, now);
        put_new_file();
        if (kept) aside.keep();
    }
    EXPECT_EQ(read_file(file_), "new");
    fs::permissions(scratch_ / "diary-20261123T061200Z-set-aside.nightcramp", fs::perms::owner_read);
    EXPECT_EQ(read_file(scratch_ / "diary-20261123T061200Z-set-aside.nightcramp"), "damaged");
}

}  // namespace
}  // namespace nightcramp::test
