#include "storage/sqlite_shelf.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace nightcramp::test {
namespace {

using std::filesystem::perms;

perms rights(const std::filesystem::path& path) {
    return std::filesystem::status(path).permissions();
}

constexpr perms owner_file = perms::owner_read | perms::owner_write;

TEST(Opening, ANewDiaryIsMadeForTheOwnerOnly) {
    const Scratch scratch;
    const auto file = scratch / "a" / "b" / "diary.nightcramp";
    const Diary diary = SqliteShelf().open(file, now);
    diary.journal->save(adding(night_with_cramp(sunday)));
    EXPECT_EQ(rights(file), owner_file);
    EXPECT_EQ(rights(scratch / "a"), perms::owner_all);
    EXPECT_EQ(rights(scratch / "a" / "b"), perms::owner_all);
    const Backup copy = diary.vault->keep(now, "by-hand");
    EXPECT_EQ(rights(copy.file), owner_file);
    EXPECT_EQ(rights(copy.file.parent_path()), perms::owner_all);
}

TEST(Opening, AFolderThatExistsKeepsItsRights) {
    const Scratch scratch;
    std::filesystem::create_directory(scratch / "shared");
    std::filesystem::permissions(scratch / "shared", perms(0755));
    (void)SqliteShelf().open(scratch / "shared" / "diary.nightcramp", now);
    EXPECT_EQ(rights(scratch / "shared"), perms(0755));
}

TEST(Opening, ALinkLeadsToTheDiary) {
    const Scratch scratch;
    OpenDiary(scratch / "diary").journal.save(adding(night_with_cramp(sunday)));
    std::filesystem::create_symlink("diary", scratch / "link");
    const OpenDiary diary(scratch / "link");
    EXPECT_TRUE(diary.journal.night(sunday));
    EXPECT_TRUE(std::filesystem::is_symlink(scratch / "link"));
}

TEST(Opening, AnEmptyFileBecomesADiary) {
    const Scratch scratch;
    write_file(scratch / "empty", "");
    const OpenDiary diary(scratch / "empty");
    EXPECT_EQ(diary.journal.span(), std::nullopt);
    EXPECT_TRUE(diary.vault.check(today).empty());
}

TEST(Opening, AnEmptyDatabaseBecomesADiary) {
    const Scratch scratch;
    run_sql(scratch / "empty.db", "VACUUM");
    ASSERT_GT(std::filesystem::file_size(scratch / "empty.db"), 0U);
    const OpenDiary diary(scratch / "empty.db");
    EXPECT_EQ(diary.journal.span(), std::nullopt);
}

TEST(Opening, ADiarySaysOfItselfWhatItIs) {
    const Scratch scratch;
    (void)OpenDiary(scratch / "diary");
    const std::string head = read_file(scratch / "diary").substr(0, 100);
    EXPECT_EQ(head.substr(68, 4), "NCHT");
    EXPECT_EQ(head.substr(60, 4), std::string(3, '\0') + static_cast<char>(storage::newest_version()));
}

TEST(Opening, NamesThatMeanSomethingToSqliteAreOnlyNames) {
    const Scratch scratch;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(scratch.path());
    for (const char* name : {":memory:", "file:diary?mode=memory", "100%?#;"}) {
        OpenDiary(name).journal.save(adding(night_with_cramp(sunday)));
        EXPECT_TRUE(OpenDiary(name).journal.night(sunday)) << name;
        EXPECT_TRUE(std::filesystem::exists(scratch / name)) << name;
    }
    std::filesystem::current_path(before);
}

TEST(Opening, TwoDiariesOfOneFileSeeEachOthersChanges) {
    const Scratch scratch;
    OpenDiary one(scratch / "diary");
    OpenDiary two(scratch / "diary");
    const auto version = two.journal.version();
    one.journal.save(adding(night_with_cramp(sunday)));
    EXPECT_NE(two.journal.version(), version);
    EXPECT_TRUE(two.journal.night(sunday));
    two.journal.undo();
    EXPECT_FALSE(one.journal.night(sunday));
}

TEST(Opening, APlaceThatCannotBeReachedIsSaid) {
    const Scratch scratch;
    write_file(scratch / "file", "x");
    std::filesystem::create_symlink("nowhere/at/all", scratch / "link");
    EXPECT_THROW((void)OpenDiary(scratch.path()), CannotOpen) << "a folder";
    EXPECT_THROW((void)OpenDiary(scratch / "file" / "diary"), CannotOpen) << "below a file";
    EXPECT_THROW((void)OpenDiary(scratch / "link"), CannotOpen) << "a link to nowhere";
    EXPECT_THAT(sentence_of<CannotOpen>([&] { (void)OpenDiary(scratch.path()); }),
                testing::AllOf(testing::HasSubstr(scratch.path().string()), testing::HasSubstr("directory"),
                               testing::HasSubstr("Nothing was changed")));
}

TEST(Opening, APipeIsNotWaitedFor) {
    const Scratch scratch;
    ASSERT_EQ(mkfifo((scratch / "pipe").c_str(), 0600), 0);
    EXPECT_THROW((void)OpenDiary(scratch / "pipe"), NotADiary);
}

TEST(Opening, AFormThatAppearsWhileTheDiaryIsOpenIsNotWrittenTo) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    run_sql(scratch / "diary", "PRAGMA user_version = 7");
    EXPECT_THROW(diary.journal.save(adding(night_with_cramp(sunday))), NewerSchema);
    EXPECT_THROW((void)diary.journal.night(sunday), NewerSchema);
}

}  // namespace
}  // namespace nightcramp::test
