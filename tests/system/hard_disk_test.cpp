#include "tests/system/process.hpp"

#include <algorithm>
#include <fstream>

#include <sys/mount.h>
#include <unistd.h>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::StartsWith;

/// A disk of its own, as small as a test needs it. Without root there is none.
class HardDisk : public SystemTest {
protected:
    void SetUp() override {
        fs::create_directory(disk);
        is_mounted_ = getuid() == 0 && mount("none", disk.c_str(), "tmpfs", 0, "size=900k") == 0;
        if (!is_mounted_) GTEST_SKIP() << "mounting a small disk needs root";
        diary = disk / "diary.nightcramp";
        ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
    }

    void TearDown() override {
        if (is_mounted_) umount2(disk.c_str(), MNT_DETACH);
    }

    /// Leaves room for so many pages of 4 kB.
    void fill_up(int pages) const {
        std::ofstream filler(disk / "filler", std::ios::binary);
        while (filler << std::string(4096, 'x') << std::flush) {
        }
        filler.close();
        const auto size = static_cast<std::int64_t>(fs::file_size(disk / "filler")) - pages * 4096;
        fs::resize_file(disk / "filler", static_cast<std::uintmax_t>(std::max<std::int64_t>(size, 0)));
    }

    void write_protect() const {
        ASSERT_EQ(mount("none", disk.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    }

    [[nodiscard]] std::vector<std::string> names(const fs::path& folder) const {
        std::vector<std::string> all;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder, none)) all.push_back(entry.path().filename());
        return all;
    }

    /// The command fails with a calm sentence, and the diary is what it was, to the byte.
    void expect_refused(const std::vector<std::string>& line, const std::string& sentence) const {
        const std::string before = test::read_file(diary);
        const Ended ended = run(line);
        EXPECT_EQ(ended.code, 1) << line.front() << ": " << ended.out;
        EXPECT_THAT(ended.err, AllOf(StartsWith("nightcramp: "), HasSubstr(sentence))) << line.front();
        EXPECT_EQ(test::read_file(diary), before) << line.front();
    }

    /// No half of a copy takes room that is missing already.
    void expect_no_parts() const {
        for (const fs::path& folder : {disk, disk / "backups"}) {
            for (const std::string& name : names(folder)) EXPECT_FALSE(name.ends_with(".part")) << name;
        }
    }

    /// A file beside the small disk with more nights than it has room for.
    [[nodiscard]] std::string export_many_nights() const {
        const fs::path file = home / "many.json";
        const fs::path other = home / "other.nightcramp";
        const std::string note(3000, 'n');
        for (int day = 1; day <= 28; ++day) {
            const std::string date = iso(date_from(2025, 6, static_cast<unsigned>(day)));
            EXPECT_EQ(run_bare({"log", "--night", date, "--none", "--note", note, "--diary", other}).code, 0);
        }
        EXPECT_EQ(run_bare({"export", "--to", file, "--as", "json", "--diary", other}).code, 0);
        return file.string();
    }

    const fs::path disk = home / "disk";

private:
    bool is_mounted_ = false;
};

TEST_F(HardDisk, ThatIsFullTakesNoNight) {
    const std::vector<std::string> line{"log",    "--night", "2026-01-21",
                                        "--none", "--note",  std::string(9000, 'n')};
    for (const int pages : {0, 1, 3}) {
        fill_up(pages);
        expect_refused(line, "no room left on the disk");
    }
    fs::remove(disk / "filler");
    EXPECT_EQ(run(line).code, 0);
    EXPECT_EQ(run({"check"}).code, 0);
}

TEST_F(HardDisk, ThatIsFullTakesNoCopy) {
    for (const int pages : {0, 1, 10}) {
        fill_up(pages);
        expect_refused({"backup"}, "no room left for a copy");
        expect_no_parts();
    }
    fs::remove(disk / "filler");
    EXPECT_EQ(run({"backup"}).code, 0);
}

TEST_F(HardDisk, ThatIsFullTakesNoCopyFromElsewhere) {
    const fs::path own = home / "own.nightcramp";
    ASSERT_EQ(run_bare({"log", "--night", "2026-01-22", "--none", "--diary", own}).code, 0);
    fill_up(4);
    const Ended ended = run_bare({"backup", "--to", disk, "--diary", own});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, HasSubstr(disk.string()));
    EXPECT_EQ(names(disk).size(), 2U) << "the diary there and what fills the disk";
    expect_no_parts();
}

TEST_F(HardDisk, ThatIsFullRestoresNothing) {
    const std::string copy = (home / "copy").string();
    fs::copy_file(diary, copy);
    ASSERT_EQ(run({"log", "--night", "2026-01-21", "--none"}).code, 0);
    for (const int pages : {0, 2, 8, 20}) {
        fill_up(pages);
        expect_refused({"restore", copy, "--yes"}, "no room left for a copy");
        expect_no_parts();
    }
    EXPECT_EQ(run({"show", "2026-01-21", "--json"}).json().at("cramps_answer"), "none");
}

TEST_F(HardDisk, ThatIsFullBringsNothingIn) {
    const std::string file = export_many_nights();
    for (const int pages : {0, 5, 40}) {
        fill_up(pages);
        expect_refused({"import", file}, "no room left for a copy");
        expect_no_parts();
    }
}

TEST_F(HardDisk, ThatIsWriteProtectedCanBeReadFrom) {
    const fs::path copy = home / "copy";
    fs::copy_file(diary, copy);
    write_protect();
    expect_refused({"log", "--night", "2026-01-21", "--none"}, "write-protected");
    expect_refused({"undo"}, "write-protected");
    expect_refused({"backup"}, "write-protected");
    expect_refused({"restore", copy.string(), "--yes"}, "write-protected");
    EXPECT_EQ(run({"show", "2026-01-22", "--json"}).json().at("cramps_answer"), "none");
    EXPECT_EQ(run({"summary"}).code, 0);
    EXPECT_EQ(run({"export", "--to", home / "export.json", "--as", "json"}).code, 0);
}

}  // namespace
}  // namespace nightcramp::system_test
