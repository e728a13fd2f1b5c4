#include "tests/system/process.hpp"

#include <fstream>
#include <set>

#include <sys/mount.h>
#include <unistd.h>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Failures : public SystemTest {
protected:
    /// One calm line on standard error, exit code 1, and the file as it was.
    void expect_refused(const std::vector<std::string>& line, const std::string& sentence) {
        const std::string bytes = test::read_file(diary);
        const Ended ended = run(line);
        EXPECT_EQ(ended.code, 1) << line.front();
        EXPECT_EQ(ended.out, "");
        EXPECT_THAT(ended.err, AllOf(testing::StartsWith("nightcramp: "), HasSubstr(sentence)))
            << line.front();
        EXPECT_EQ(test::read_file(diary), bytes) << line.front();
    }

    void make_diary() { ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0); }

    void overwrite(std::size_t offset, const std::string& bytes) {
        std::string file = test::read_file(diary);
        file.replace(offset, bytes.size(), bytes);
        test::write_file(diary, file);
    }

    /// Takes the right to write from the folder of the diary, and puts a copy of the program there: the build
    /// may lie where only its owner may look.
    void lock_folder() {
        fs::copy_file(NIGHTCRAMP_PROGRAM, home / "program");
        fs::permissions(home.path(), fs::perms(0555));
    }

    Ended run_unprivileged(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), home / "program");
        arguments.insert(arguments.end(), {"--diary", diary.string()});
        Process process(arguments, variables, true);
        return process.wait();
    }
};

TEST_F(Failures, OfAFileThatIsNotOurs) {
    test::write_file(diary, "Dear diary, this is a letter and no database at all. " + std::string(4000, 'x'));
    expect_refused({"log", "--none"}, "is not a Nightcramp diary");
    expect_refused({"show"}, "is not a Nightcramp diary");
}

TEST_F(Failures, OfANewerDiary) {
    make_diary();
    overwrite(60, std::string("\0\0\x03\xE7", 4));  // user_version 999
    expect_refused({"log", "--none"}, "999");
    expect_refused({"summary"}, "999");
}

TEST_F(Failures, OfADamagedDiary) {
    make_diary();
    const auto size = fs::file_size(diary);
    overwrite(4096, std::string(size - 4096, '\xA5'));
    expect_refused({"log", "--none"}, "damaged");
    expect_refused({"show"}, "damaged");
    expect_refused({"show"}, "nightcramp salvage --to FILE");
}

TEST_F(Failures, OfAFolderThatMayNotBeWrittenLetReadingGoOn) {
    make_diary();
    fs::permissions(diary, fs::perms(0444));
    lock_folder();
    const Ended written = run_unprivileged({"log", "--none"});
    EXPECT_EQ(written.code, 1);
    EXPECT_THAT(written.err, HasSubstr("read"));
    const Ended read = run_unprivileged({"show", "2026-01-22"});
    EXPECT_EQ(read.code, 0) << read.err;
    EXPECT_THAT(read.out, HasSubstr("no cramps"));
    fs::permissions(home.path(), fs::perms(0700));
}

TEST_F(Failures, OfAFolderThatMayNotBeWrittenMakeNoDiary) {
    lock_folder();
    const Ended ended = run_unprivileged({"log", "--none"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, testing::StartsWith("nightcramp: "));
    EXPECT_FALSE(fs::exists(diary));
    fs::permissions(home.path(), fs::perms(0700));
}

TEST_F(Failures, OfAFullDiskLeaveTheDiaryAsItWas) {
    const fs::path disk = home / "disk";
    fs::create_directory(disk);
    if (getuid() != 0 || mount("none", disk.c_str(), "tmpfs", 0, "size=400k") != 0) {
        GTEST_SKIP() << "mounting a small disk needs root";
    }
    diary = disk / "diary.nightcramp";
    make_diary();
    std::string filler;
    while (filler.size() < 400'000) filler += std::string(4096, 'x');
    std::ofstream(disk / "filler") << filler;  // as much of it as fits
    const Ended ended = run({"log", "--night", "2026-01-23", "--none", "--note", std::string(9000, 'n')});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, HasSubstr("no room left on the disk"));
    fs::remove(disk / "filler");
    EXPECT_EQ(run({"show", "2026-01-22", "--json"}).json().at("cramps_answer"), "none");
    EXPECT_EQ(run({"show", "2026-01-23", "--json"}).json().at("revision"), 0);
    EXPECT_EQ(run({"check"}).code, 0);
    umount(disk.c_str());
}

TEST_F(Failures, EachHasItsOwnSentence) {
    std::set<std::string> sentences;
    test::write_file(diary, "not ours");
    sentences.insert(run({"show"}).err);
    fs::remove(diary);
    make_diary();
    overwrite(60, std::string("\0\0\x03\xE7", 4));
    sentences.insert(run({"show"}).err);
    fs::remove(diary);
    make_diary();
    overwrite(4096, std::string(4096, '\xA5'));
    sentences.insert(run({"show"}).err);
    fs::remove(diary);
    fs::create_directory(diary);
    sentences.insert(run({"show"}).err);
    EXPECT_EQ(sentences.size(), 4U);
}

}  // namespace
}  // namespace nightcramp::system_test
