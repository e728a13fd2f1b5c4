#include "tests/system/process.hpp"

#include <atomic>
#include <set>
#include <thread>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class HardPlaces : public SystemTest {
protected:
    /// Everything that one does with a diary, wherever it lies.
    void expect_at_home() const {
        EXPECT_EQ(run({"log", "--night", "2026-01-21", "--none"}).err, "");
        EXPECT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
        EXPECT_EQ(run({"backup"}).code, 0);
        EXPECT_EQ(run({"undo"}).code, 0);
        const Json copies = run({"backup", "--list", "--json"}).json();
        ASSERT_THAT(copies.dump(), HasSubstr("by-hand"));
        EXPECT_EQ(run({"restore", newest_copy().string(), "--yes"}).code, 0);
        EXPECT_EQ(run({"show", "2026-01-22", "--json"}).json().at("cramps_answer"), "none");
        EXPECT_EQ(run({"check"}).code, 0);
    }

    [[nodiscard]] fs::path newest_copy() const {
        fs::path newest;
        for (const auto& entry : fs::directory_iterator(diary.parent_path() / "backups")) {
            if (entry.path().string().find("by-hand") != std::string::npos) newest = entry.path();
        }
        return newest;
    }

    /// Nothing lies in the folder but the diary and the folder of its copies.
    void expect_alone() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(diary.parent_path())) {
            names.insert(entry.path().filename());
        }
        EXPECT_EQ(names, (std::set<std::string>{"backups", diary.filename()}));
    }
};

TEST_F(HardPlaces, HaveNamesOfManyKinds) {
    const std::string names[] = {"with spaces  in it",
                                 "größe 日本語 🌙.nightcramp",
                                 "-leading-dash",
                                 "--json",
                                 "it's \"quoted\"; $HOME `x`",
                                 "100%25?mode=memory&x#y",
                                 "file:diary",
                                 ":memory:",
                                 "a\nline",
                                 ".hidden",
                                 std::string(200, 'n')};
    int number = 0;
    for (const std::string& name : names) {
        diary = home / ("folder " + std::to_string(++number)) / name;
        expect_at_home();
        EXPECT_TRUE(fs::is_regular_file(diary)) << name;
        expect_alone();
    }
}

TEST_F(HardPlaces, AreFoldersWithNamesOfManyKinds) {
    for (const char* const name : {"100% ?x=y#z", "Größe 🌙", "-rf"}) {
        diary = home / name / name / "diary.nightcramp";
        expect_at_home();
        expect_alone();
    }
}

TEST_F(HardPlaces, AreSaidWhereNameOrFolderIsTooLong) {
    diary = home / std::string(256, 'n');
    const Ended named = run({"log", "--none"});
    EXPECT_EQ(named.code, 1);
    EXPECT_THAT(named.err, StartsWith("nightcramp: "));
    // Long enough for a diary, and too long for its journal or the name of a copy.
    diary = home / std::string(253, 'n');
    const Ended copied = run({"log", "--none"});
    EXPECT_EQ(copied.code, 1);
    EXPECT_THAT(copied.err, StartsWith("nightcramp: "));
}

TEST_F(HardPlaces, WithoutAHomeAreAskedFor) {
    variables.erase("HOME");
    for (const std::vector<std::string>& line :
         {std::vector<std::string>{"log", "--none"}, {"show"}, {"summary"}, {"check"}, {"backup"}}) {
        const Ended ended = run_bare(line);
        EXPECT_NE(ended.code, 0) << line.front();
        EXPECT_THAT(ended.err, StartsWith("nightcramp: ")) << line.front();
        EXPECT_EQ(ended.out, "") << line.front();
    }
    EXPECT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0) << "a named diary needs no home";
    variables["XDG_DATA_HOME"] = (home / "data").string();
    EXPECT_EQ(run_bare({"log", "--night", "2026-01-22", "--none"}).code, 0);
    EXPECT_TRUE(fs::exists(home / "data" / "nightcramp" / "diary.nightcramp"));
}

TEST_F(HardPlaces, AreMadeWhereTheHomeIsMissingAndSaidWhereItIsAFile) {
    variables["HOME"] = (home / "not there" / "yet").string();
    EXPECT_EQ(run_bare({"log", "--night", "2026-01-22", "--none"}).code, 0);
    test::write_file(home / "file", "");
    variables["HOME"] = (home / "file").string();
    const Ended ended = run_bare({"log", "--night", "2026-01-22", "--none"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, AllOf(StartsWith("nightcramp: "), HasSubstr("cannot be opened")));
}

TEST_F(HardPlaces, AreSharedByTwoWriters) {
    constexpr int each = 50;
    ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
    std::atomic<int> refused = 0;
    const auto log_nights = [&](Date newest) {
        for (int i = 0; i < each; ++i) {
            if (run({"log", "--night", iso(newest - days(i)), "--none"}).code != 0) ++refused;
        }
    };
    std::thread other([&] { log_nights(date_from(2025, 6, 1)); });
    log_nights(date_from(2025, 12, 1));
    other.join();
    EXPECT_EQ(refused, 0);
    const Json nights = run({"nights", "--from", "2025-01-01", "--to", "2026-01-22", "--json"}).json();
    EXPECT_EQ(nights.at("nights").size(), 2U * each + 1);
    EXPECT_EQ(run({"check"}).code, 0);
}

/// From the first time zone of the world to the last one, the clock goes back by 26 hours.
TEST_F(HardPlaces, AreWhereTheClockWasSetBack) {
    variables["TZ"] = "Pacific/Kiritimati";
    ASSERT_EQ(run({"log", "--none"}).code, 0);
    const std::string newest = run({"show", "--json"}).json().at("date");
    ASSERT_EQ(run({"backup"}).code, 0);
    variables["TZ"] = "Etc/GMT+12";
    EXPECT_NE(run({"show", "--json"}).json().at("date"), newest);
    EXPECT_EQ(run({"log", "--none"}).code, 0);
    EXPECT_EQ(run({"show", newest, "--json"}).json().at("cramps_answer"), "none");
    EXPECT_EQ(run({"summary"}).code, 0);
    EXPECT_EQ(run({"insights"}).code, 0);
    EXPECT_EQ(run({"backup"}).code, 0);
    EXPECT_EQ(run({"undo"}).code, 0);
    EXPECT_EQ(run({"show", newest, "--json"}).json().at("cramps_answer"), "none")
        << "the later edit is undone";
    EXPECT_EQ(run({"redo"}).code, 0);
}

}  // namespace
}  // namespace nightcramp::system_test
