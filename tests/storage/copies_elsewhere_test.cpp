#include "storage/copy_folder.hpp"
#include "storage/pragmas.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/storage/copies.hpp"

#include <source_location>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::HasSubstr;

/// A folder of the person's, with a diary that keeps copies there.
class CopiesElsewhere : public Copies {
protected:
    Backup keep() { return diary_.vault.keep(now, "by-hand", stick_.path()); }

    Scratch stick_;
};

TEST_F(CopiesElsewhere, BearTheIdentityOfTheDiary) {
    const Backup first = keep();
    const Backup second = keep();
    EXPECT_THAT(first.file.filename().string(),
                testing::MatchesRegex("diary-[0-9a-f]+-20261123T061200Z-by-hand.nightcramp"));
    const auto identity = storage::identity_in_name(file_, first.file.filename().string());
    EXPECT_EQ(identity, storage::identity_of(file_, {}));
    EXPECT_EQ(identity, storage::identity_of(second.file, {})) << "a copy has the same";
    EXPECT_THAT(second.file.filename().string(), HasSubstr(*identity + "-20261123T061200Z-by-hand.2."));
    EXPECT_FALSE(std::filesystem::exists(folder_)) << "nothing is kept beside the diary";
}

TEST_F(CopiesElsewhere, AreNotMixedWithThoseOfAnotherDiaryOfTheSameName) {
    const Scratch home;
    OpenDiary other(home / "diary.nightcramp");
    const Backup theirs = other.vault.keep(now, "daily", stick_.path());
    other.vault.keep(at(today, 6), "daily", stick_.path());
    write_file(stick_ / "diary-20261123T061200Z-by-hand.nightcramp", "without an identity");
    write_file(stick_ / "letter.odt", "Dear diary");
    const Backup ours = keep();
    EXPECT_EQ(diary_.vault.backups(stick_.path()), std::vector{ours});
    EXPECT_EQ(SqliteShelf().copies(file_, stick_.path()), std::vector{ours});
    EXPECT_EQ(diary_.vault.tend(now, stick_.path()), Tended());
    EXPECT_EQ(other.vault.backups(stick_.path()).size(), 2U);
    EXPECT_EQ(other.vault.tend(now, stick_.path()).removed.size(), 1U);
    EXPECT_EQ(other.vault.backups(stick_.path()), std::vector{theirs});
    EXPECT_EQ(diary_.vault.backups(stick_.path()), std::vector{ours});
}

TEST_F(CopiesElsewhere, AreListedForADamagedDiaryToo) {
    const Backup ours = keep();
    write_file(file_, std::string(8192, '\xa5'));
    EXPECT_EQ(SqliteShelf().copies(file_, stick_.path()), std::vector{ours}) << "by its name";
    EXPECT_TRUE(SqliteShelf().copies(file_, scratch_ / "nowhere").empty());
}

TEST_F(CopiesElsewhere, OfADamagedDiaryAreToldByTheIdentityOfACopyBesideIt) {
    const Backup ours = keep();
    diary_.vault.keep(now, "by-hand");
    const Scratch home;
    OpenDiary other(home / "diary.nightcramp");
    const Backup theirs = other.vault.keep(at(today, 6), "by-hand", stick_.path());
    write_file(file_, std::string(8192, '\xa5'));
    EXPECT_EQ(SqliteShelf().copies(file_, stick_.path()), std::vector{ours});
    std::filesystem::remove_all(folder_);
    EXPECT_EQ(SqliteShelf().copies(file_, stick_.path()), (std::vector{ours, theirs}))
        << "nobody knows which";
}

TEST_F(CopiesElsewhere, KeepTheirNamesWhenACopyOfAnOlderFormIsRestored) {
    const Backup ours = keep();
    const std::filesystem::path here = std::source_location::current().file_name();
    diary_.vault.restore(here.parent_path() / "databases" / "v0002.db", now);
    EXPECT_EQ(diary_.vault.backups(stick_.path()), std::vector{ours});
    std::filesystem::copy_file(here.parent_path() / "databases" / "v0002.db", scratch_ / "old");
    (void)SqliteShelf().put_back(file_, scratch_ / "old", now);
    EXPECT_EQ(SqliteShelf().copies(file_, stick_.path()), std::vector{ours});
}

TEST_F(CopiesElsewhere, AFullStickIsNamed) {
    vfs_.on_open = [&](std::string_view name) {
        if (name.ends_with(".part")) vfs_.fail_from(1, FaultVfs::Fault::full);
    };
    EXPECT_THAT(sentence_of<DiskFull>([&] { keep(); }),
                testing::AllOf(HasSubstr(stick_.path().string()), HasSubstr("no room"),
                               HasSubstr("the diary itself")));
    EXPECT_TRUE(names_in(stick_.path()).empty());
}

TEST_F(CopiesElsewhere, AWriteProtectedStickIsNamed) {
    keep();
    std::filesystem::permissions(stick_.path(), std::filesystem::perms(0555));
    std::filesystem::permissions(scratch_.path(), std::filesystem::perms(0777));
    std::string sentence;
    {
        const Unprivileged nobody;
        sentence = sentence_of<ReadOnly>([&] { (void)diary_.vault.keep(now, "by-hand", stick_.path()); });
    }
    EXPECT_THAT(sentence, testing::AllOf(HasSubstr(stick_.path().string()), HasSubstr("write-protected")));
    EXPECT_EQ(names_in(stick_.path()).size(), 1U);
}

TEST_F(CopiesElsewhere, CanBeKeptOfADiaryThatCannotBeWritten) {
    vfs_.fail_from(1, FaultVfs::Fault::full);
    vfs_.on_open = [&](std::string_view name) {
        if (name.ends_with(".part")) vfs_.stop();
    };
    const Backup copy = keep();
    EXPECT_EQ(snapshot(OpenDiary(copy.file).journal), snapshot(diary_.journal));
    EXPECT_EQ(storage::number_of(diary_.database(), "SELECT elsewhere FROM identity"), 0);
    keep();
    EXPECT_EQ(storage::number_of(diary_.database(), "SELECT elsewhere FROM identity"), 1);
}

TEST_F(CopiesElsewhere, AStickThatIsPulledOutIsNamed) {
    vfs_.on_open = [&](std::string_view name) {
        if (name.ends_with(".part")) std::filesystem::remove_all(stick_.path());
    };
    EXPECT_THAT(sentence_of<CannotOpen>([&] { keep(); }),
                testing::AllOf(HasSubstr(stick_.path().string()), HasSubstr("went away")));
    EXPECT_FALSE(std::filesystem::exists(stick_.path()));
    vfs_.on_open = nullptr;
    EXPECT_THAT(sentence_of<CannotOpen>([&] { keep(); }), HasSubstr("cannot be found"));
    EXPECT_TRUE(diary_.journal.night(sunday));
}

TEST_F(CopiesElsewhere, AStickThatBreaksIsNamed) {
    vfs_.on_open = [&](std::string_view name) {
        if (name.ends_with(".part")) vfs_.fail_from(1, FaultVfs::Fault::io_error);
    };
    EXPECT_THAT(sentence_of<DiaryError>([&] { keep(); }), HasSubstr(stick_.path().string()));
    vfs_.stop();
    EXPECT_TRUE(names_in(stick_.path()).empty());
}

}  // namespace
}  // namespace nightcramp::test
