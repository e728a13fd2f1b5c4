#include "tests/system/window.hpp"

#include <sys/stat.h>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

constexpr const char* secret = "Zaunkoenig";  // what the diary holds, and nobody else may learn

class Leaks : public SystemTest {
protected:
    void SetUp() override {
        ASSERT_EQ(run({"log", "--night", "2026-01-22", "--cramp",
                       "left calf pain 5 note " + std::string(secret), "--note", secret})
                      .code,
                  0);
        ASSERT_EQ(run({"medicine", "add", secret, "--dose", "1 mg"}).code, 0);
        ASSERT_EQ(run({"habit", "add", secret}).code, 0);
    }
};

TEST_F(Leaks, NoErrorTellsWhatADamagedDiaryHolds) {
    const std::string whole = test::read_file(diary);
    int places = 0;
    for (std::size_t at = whole.find(secret); at != std::string::npos; at = whole.find(secret, at + 1)) {
        for (const std::size_t before : {std::size_t{1}, std::size_t{12}}) {
            std::string spoiled = whole;
            spoiled.at(at - before) = static_cast<char>(spoiled.at(at - before) ^ 0x15);
            test::write_file(diary, spoiled);
            for (const char* name : {"check", "summary", "history"}) {
                EXPECT_THAT(run({name}).err, Not(HasSubstr(secret))) << name << " at " << at - before;
            }
            EXPECT_THAT(run({"check"}).out, Not(HasSubstr(secret))) << at - before;
            ++places;
        }
    }
    EXPECT_GE(places, 8) << "the diary holds it in more places";
}

TEST_F(Leaks, TemporaryFilesAreTheOwnersAndGo) {
    const fs::path temporary = home / "tmp";
    fs::create_directory(temporary);
    fs::permissions(temporary, fs::perms(0755));
    variables["TMPDIR"] = temporary.string();
    const mode_t before = umask(0);
    EXPECT_EQ(run({"export", "--to", (home / "out.json").string()}).code, 0);
    EXPECT_EQ(run({"import", (home / "out.json").string()}).code, 0);
    EXPECT_EQ(run({"report", "--to", (home / "report.pdf").string()}).code, 0);
    EXPECT_EQ(run({"backup"}).code, 0);
    EXPECT_EQ(run({"check"}).code, 0);
    EXPECT_EQ(run({"salvage", "--to", (home / "salvaged").string()}).code, 0);
    umask(before);
    EXPECT_TRUE(fs::is_empty(temporary));
    for (const auto& entry : fs::recursive_directory_iterator(home.path())) {
        if (entry.path() == temporary) continue;
        const auto rights = entry.status().permissions();
        EXPECT_EQ(rights & fs::perms(0077), fs::perms::none) << entry.path() << " can be read by others";
    }
}

using InTheWindowSilent = WindowTest;

TEST_F(InTheWindowSilent, NothingOfTheDiaryIsWrittenToWhereTheDesktopKeepsItsLogs) {
    ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none", "--note", secret}).code, 0);
    std::string spoiled = test::read_file(diary);
    const std::size_t at = spoiled.find(secret);
    ASSERT_NE(at, std::string::npos);
    spoiled.at(at) = 'X';
    test::write_file(diary, spoiled);
    open_window();
    press({"Escape"});
    close_window();  // expects that nothing was written
}

}  // namespace
}  // namespace nightcramp::system_test
