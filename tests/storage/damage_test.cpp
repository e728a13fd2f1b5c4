#include "storage/sqlite_shelf.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::HasSubstr;

constexpr std::size_t page = 4096;

class Damage : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const Scratch scratch;
        OpenDiary diary(scratch / "diary");
        fill(diary.journal, 120);
        Profile profile;
        profile.questions = {"Why me?"};
        diary.journal.save(edit<Profile>(std::nullopt, profile));
        whole_ = read_file(scratch / "diary");
    }

    [[nodiscard]] static const std::string& whole() { return whole_; }

    void expect_damaged(const std::string& bytes, const std::string& what) {
        write_file(file_, bytes);
        try {
            (void)SqliteShelf().open(file_, now);
            ADD_FAILURE() << what << ": opened";
        } catch (const Damaged& error) {
            EXPECT_THAT(error.what(), HasSubstr(file_.string()));
        } catch (const DiaryError& error) {
            ADD_FAILURE() << what << ": " << error.what();
        }
        EXPECT_EQ(read_file(file_), bytes) << what << ": the file was changed";
    }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary";

private:
    static inline std::string whole_;
};

TEST_F(Damage, EveryPageThatIsOverwrittenIsFound) {
    const std::size_t pages = whole().size() / page;
    ASSERT_GT(pages, 30U);
    for (std::size_t number = 1; number < pages; ++number) {
        std::string bytes = whole();
        bytes.replace(number * page, page, page, '\xa5');
        expect_damaged(bytes, "page " + std::to_string(number));
    }
}

TEST_F(Damage, ALostEndIsFound) {
    for (const std::size_t size : {std::size_t{100}, std::size_t{700}, page, page + 1, 7 * page,
                                   whole().size() / 2, whole().size() - page, whole().size() - 1}) {
        expect_damaged(whole().substr(0, size), std::to_string(size) + " bytes left");
    }
}

TEST_F(Damage, ABrokenFirstPageIsFound) {
    std::string bytes = whole();
    bytes.replace(100, 200, 200, '\xa5');
    expect_damaged(bytes, "list of tables");
    bytes = whole();
    bytes.replace(16, 2, "\x11\x11");
    expect_damaged(bytes, "page size");
}

TEST_F(Damage, TheNewestCopyIsNamed) {
    write_file(file_, whole());
    const Backup copy = OpenDiary(file_).vault.keep(now, "by-hand");
    write_file(file_, whole().substr(0, 3 * page));
    EXPECT_THAT(sentence_of<Damaged>([&] { (void)SqliteShelf().open(file_, now); }),
                HasSubstr(copy.file.string()));
    std::filesystem::remove(copy.file);
    EXPECT_THAT(sentence_of<Damaged>([&] { (void)SqliteShelf().open(file_, now); }),
                HasSubstr("There is no copy"));
}

TEST_F(Damage, ATableThatIsMissingIsDamage) {
    write_file(file_, whole());
    run_sql(file_, "DROP TABLE answer");
    const OpenDiary diary(file_);
    EXPECT_THROW((void)diary.journal.night(sunday), Damaged);
}

TEST_F(Damage, AWordThatNoDiaryKnowsIsDamage) {
    write_file(file_, whole());
    run_sql(
        file_,
        "PRAGMA ignore_check_constraints = 1; UPDATE cramp SET side = 'middle' WHERE night = '2026-11-22'");
    const OpenDiary diary(file_);
    EXPECT_THAT(sentence_of<Damaged>([&] { (void)diary.journal.night(sunday); }), HasSubstr("middle"));
    EXPECT_TRUE(diary.journal.night(sunday - days(1)));
}

}  // namespace
}  // namespace nightcramp::test
