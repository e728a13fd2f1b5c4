#include "storage/sqlite_shelf.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

/// Opens it, expects that error, and that neither the file nor its folder have changed.
template <class Error>
std::string expect_refusal(const std::filesystem::path& file) {
    const std::string before = read_file(file);
    const auto changed = std::filesystem::last_write_time(file);
    std::string sentence;
    try {
        (void)SqliteShelf().open(file, now);
        ADD_FAILURE() << file << " was opened";
    } catch (const Error& error) {
        sentence = error.what();
    } catch (const DiaryError& error) {
        ADD_FAILURE() << "another error: " << error.what();
    }
    EXPECT_EQ(read_file(file), before);
    EXPECT_EQ(std::filesystem::last_write_time(file), changed);
    EXPECT_THAT(sentence, HasSubstr(file.string()));
    return sentence;
}

std::ptrdiff_t files_in(const std::filesystem::path& folder) {
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

class Foreign : public testing::TestWithParam<std::pair<const char*, std::string>> {};

TEST_P(Foreign, FilesAreRefusedUntouched) {
    const Scratch scratch;
    const auto file = scratch / GetParam().first;
    write_file(file, GetParam().second);
    EXPECT_THAT(expect_refusal<NotADiary>(file),
                testing::AllOf(HasSubstr("is not a Nightcramp diary. It was not touched."),
                               testing::Not(HasSubstr("nightcramp "))))
        << "the window says it, too, where nobody types a command";
    EXPECT_EQ(files_in(scratch.path()), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Foreign,
    testing::Values(
        std::pair{"text", std::string("Dear diary,\n")}, std::pair{"one byte", std::string("x")},
        std::pair{"zeros", std::string(8192, '\0')},
        std::pair{"picture", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + std::string(500, '\7')},
        std::pair{"magic only", std::string("SQLite format 3\0", 16)},
        std::pair{"magic and nothing", std::string("SQLite format 3\0", 16) + std::string(8000, '\0')}));

TEST(Refusal, ADatabaseOfAnotherProgramIsRefusedUntouched) {
    const Scratch scratch;
    run_sql(scratch / "plain.db", "CREATE TABLE recipe (name)");
    expect_refusal<NotADiary>(scratch / "plain.db");
    run_sql(scratch / "marked.db", "CREATE TABLE recipe (name); PRAGMA application_id = 12345");
    expect_refusal<NotADiary>(scratch / "marked.db");
    run_sql(scratch / "marked only.db", "PRAGMA application_id = 12345");
    expect_refusal<NotADiary>(scratch / "marked only.db");
    run_sql(scratch / "counted only.db", "PRAGMA user_version = 5");
    expect_refusal<NotADiary>(scratch / "counted only.db");
}

TEST(Refusal, AnUnfinishedChangeOfAnotherProgramIsLeftToThatProgram) {
    const Scratch scratch;
    const auto file = scratch / "other.db";
    run_sql(file, "CREATE TABLE recipe (name)");
    std::string journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7",
                        8);  // how a journal begins that SQLite would roll back
    journal += std::string("\xff\xff\xff\xff\0\0\0\0\0\0\0\2\0\0\2\0\0\0\x10\0", 20) + std::string(484, '\0');
    write_file(file.string() + "-journal", journal);
    expect_refusal<NotADiary>(file);
    EXPECT_EQ(read_file(file.string() + "-journal"), journal);
}

TEST(Refusal, ANewerDiaryIsRefusedWithBothNumbers) {
    const Scratch scratch;
    const auto file = scratch / "diary.nightcramp";
    (void)OpenDiary(file);
    run_sql(file, "PRAGMA user_version = 42");
    EXPECT_THAT(
        expect_refusal<NewerSchema>(file),
        AllOf(HasSubstr("form 42"), HasSubstr(fmt::format("forms up to {}", storage::newest_version())),
              HasSubstr("It was not touched")));
    EXPECT_EQ(files_in(scratch.path()), 1);
}

TEST(Refusal, ADiaryWithoutAFormIsDamaged) {
    const Scratch scratch;
    const auto file = scratch / "diary.nightcramp";
    (void)OpenDiary(file);
    run_sql(file, "PRAGMA user_version = 0");
    expect_refusal<Damaged>(file);
}

TEST(Refusal, WhatIsNoDiaryAnyMoreNamesTheNewestCopy) {
    const Scratch scratch;
    const auto file = scratch / "diary.nightcramp";
    (void)OpenDiary(file).vault.keep(at(today, 5), "by-hand");
    const Backup newest = OpenDiary(file).vault.keep(now, "by-hand");
    write_file(file, std::string(4096, '\0'));
    EXPECT_THAT(expect_refusal<NotADiary>(file), HasSubstr(newest.file.string()));
}

TEST(Refusal, ADiaryThatWasCutToNothingIsDamagedWhereCopiesOfItLie) {
    const Scratch scratch;
    const auto file = scratch / "diary.nightcramp";
    const Backup newest = OpenDiary(file).vault.keep(now, "by-hand");
    std::filesystem::resize_file(file, 0);
    EXPECT_THAT(expect_refusal<Damaged>(file),
                AllOf(HasSubstr("it is empty"), HasSubstr(newest.file.string())));
}

TEST(Refusal, ADiaryThatIsMissingIsBegunAnewBesideItsCopies) {
    const Scratch scratch;
    const auto file = scratch / "diary.nightcramp";
    (void)OpenDiary(file).vault.keep(now, "by-hand");
    std::filesystem::remove(file);
    EXPECT_FALSE(OpenDiary(file).journal.last_saved().has_value());
}

}  // namespace
}  // namespace nightcramp::test
