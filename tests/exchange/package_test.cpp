#include "exchange/package.hpp"

#include "exchange/recognise.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/writers/zip_archive.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/support/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using nightcramp::test::Scratch;
using nightcramp::test::Unprivileged;
using nightcramp::test::write_file;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

class Packages : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path put(const std::string& name, const std::string& bytes) const {
        write_file(folder / name, bytes);
        return folder / name;
    }

    /// Opens the package, reads every file of it, and returns the sentence with which that ends.
    [[nodiscard]] static std::string refusal(const std::filesystem::path& path) {
        try {
            const auto package = open_package(path);
            for (std::size_t i = 0; i < package->files().size(); ++i) {
                static_cast<void>(read_whole(*package->open(i), 1'000'000'000));
            }
        } catch (const Unreadable& error) {
            return error.what();
        }
        return "";
    }

    [[nodiscard]] static std::vector<std::string> names(const Package& package) {
        std::vector<std::string> all;
        for (const Package::File& file : package.files()) all.push_back(file.name);
        return all;
    }

    Scratch folder;
};

TEST_F(Packages, AreOneFile) {
    const auto package = open_package(put("a.csv", "one,two\n"));
    EXPECT_THAT(names(*package), ElementsAre("a.csv"));
    EXPECT_EQ(read_whole(*package->open(0), 100), "one,two\n");
    EXPECT_EQ(package->on_disk(0, {}), folder / "a.csv");
}

TEST_F(Packages, AreTheFilesOfAnArchiveWhateverItIsCalled) {
    const auto package = open_package(put("export.bin", write_zip({{"a.csv", "1"}, {"b/c.csv", "22"}})));
    EXPECT_THAT(names(*package), ElementsAre("a.csv", "b/c.csv"));
    EXPECT_EQ(read_whole(*package->open(1), 100), "22");
}

TEST_F(Packages, AreTheFilesOfAFolderWithoutHiddenOnes) {
    std::filesystem::create_directories(folder / "b");
    static_cast<void>(put("b/c.csv", "2"));
    static_cast<void>(put("a.csv", "1"));
    static_cast<void>(put(".hidden", "3"));
    std::filesystem::create_symlink("/etc/passwd", folder / "link");
    EXPECT_THAT(names(*open_package(folder.path())), ElementsAre("a.csv", "b/c.csv"));
}

TEST_F(Packages, UnpackIntoAPrivateFolderThatGoesWithThem) {
    std::filesystem::path copy;
    {
        const auto package = open_package(put("x.zip", write_zip({{"../../escape.db", "bytes"}})));
        copy = package->on_disk(0, {});
        EXPECT_EQ(nightcramp::test::read_file(copy), "bytes");
        EXPECT_EQ(std::filesystem::status(copy.parent_path()).permissions() & std::filesystem::perms::all,
                  std::filesystem::perms::owner_all);
    }
    EXPECT_FALSE(std::filesystem::exists(copy.parent_path()));
    EXPECT_FALSE(std::filesystem::exists(folder.path().parent_path() / "escape.db"));
}

TEST_F(Packages, SayThatThereIsNoSuchFile) {
    EXPECT_THAT(refusal(folder / "none.csv"), HasSubstr("There is no file “none.csv” there."));
}

TEST_F(Packages, SayThatAFileMayNotBeOpened) {
    const auto file = put("a.csv", "1");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    const Unprivileged nobody;
    EXPECT_THAT(refusal(file), HasSubstr("“a.csv” cannot be read."));
}

TEST_F(Packages, SayWhereAnArchiveIsCutShort) {
    const std::string whole = write_zip({{"a.csv", std::string(10'000, 'x')}, {"b.csv", "2"}});
    for (const std::size_t size : {whole.size() / 2, whole.size() - 10, std::size_t{5}}) {
        EXPECT_THAT(refusal(put("cut.zip", whole.substr(0, size))), HasSubstr("cannot be opened as one"))
            << size;
    }
}

TEST_F(Packages, SayWhichFileOfAnArchiveIsDamaged) {
    std::string bytes = write_zip({{"a.csv", std::string(1'000, 'x').append(1'000, 'q')}});
    bytes[45] = static_cast<char>(bytes[45] ^ 0x55);
    EXPECT_THAT(refusal(put("bad.zip", bytes)), HasSubstr("“a.csv” in the archive cannot be unpacked"));
}

TEST_F(Packages, RefuseWhatUnpacksToManyTimesItsSize) {
    const auto bomb = put("bomb.zip", write_zip({{"a.csv", std::string(150'000'000, '0')}}));
    EXPECT_LT(std::filesystem::file_size(bomb), 1'000'000U);
    EXPECT_THAT(refusal(bomb), HasSubstr("more than 250 times its size"));
}

TEST_F(Packages, TrustNoSizeThatAnArchiveClaims) {
    std::string bytes = write_zip({{"a.csv", "night,cramps\n2026-11-20,1\n"}});
    const std::size_t directory = bytes.find("PK\x01\x02");
    for (std::size_t i = 24; i < 28; ++i) bytes[directory + i] = '\xFE';  // unpacked: 4 GB
    const auto file = put("claims.zip", bytes);
    const auto package = open_package(file);
    EXPECT_GT(package->files()[0].bytes, 4'000'000'000U);
    const std::string said = refusal(file);
    EXPECT_TRUE(said.empty() || said.find("cannot be unpacked") != std::string::npos) << said;
}

TEST_F(Packages, NameFilesInSentencesWhateverTheyAreCalled) {
    const auto file = put("x.zip", write_zip({{"a\nb.txt", "nothing known"}}));
    try {
        static_cast<void>(recognise(*open_package(file), own_readers(), {}));
        FAIL() << "it was recognised";
    } catch (const Unreadable& error) {
        EXPECT_THAT(error.what(), HasSubstr("“a b.txt” is not of a kind that is known here"));
        EXPECT_THAT(error.what(), HasSubstr("Loop Habit Tracker"));
    }
}

TEST_F(Packages, CanBeCancelledWhileTheyAreRead) {
    const auto package = open_package(put("a.csv", "Date,Value,Notes\n2025-03-30,NO,\n"));
    const auto matches = recognise(*package, own_readers(), {});
    std::stop_source stop;
    stop.request_stop();
    const Watch watch{stop.get_token(), {}};
    EXPECT_THROW(static_cast<void>(read_draft(*package, matches, test::reading_options(), watch)), Cancelled);
}

TEST_F(Packages, TellHowFarTheyAreRead) {
    std::string table = "Date,Value,Notes\n";
    for (int i = 0; i < 20'000; ++i) table += "2025-03-30,YES_MANUAL,\n";
    const auto package = open_package(put("a.csv", table));
    std::vector<double> shares;
    const Watch watch{{}, [&](double share) { shares.push_back(share); }};
    const auto matches = recognise(*package, own_readers(), watch);
    static_cast<void>(read_draft(*package, matches, test::reading_options(), watch));
    ASSERT_THAT(shares, SizeIs(testing::Gt(5U)));
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1.0);
}

}  // namespace
}  // namespace nightcramp::exchange
