#include "tests/system/process.hpp"

#include <memory>

#include <fmt/format.h>
#include <sys/stat.h>

namespace nightcramp::system_test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class LogOnRealFiles : public SystemTest {
protected:
    /// The line of the manual: everything that one can say in one go.
    const std::vector<std::string> whole{
        "log",        "--night",        "2026-01-22", "--cramp",       "02:30 left calf pain 7 5min woke",
        "--habit",    "stretching=yes", "--habit",    "fluids=1800ml", "--sleep",
        "22:45-06:30"};
};

TEST_F(LogOnRealFiles, GivesExactlyThatBack) {
    EXPECT_EQ(run(whole).code, 0);
    const Json night = run({"show", "2026-01-22", "--json"}).json();
    EXPECT_EQ(night.at("date"), "2026-01-22");
    EXPECT_EQ(night.at("cramps_answer"), "some");
    ASSERT_EQ(night.at("cramps").size(), 1U);
    EXPECT_EQ(night.at("cramps").at(0),
              Json::parse(R"({"at": "2026-01-23T02:30:00+01:00", "just_before_waking": false,
        "side": "left", "muscle": "calf", "extent": null, "times_back": null, "pain": 7, "duration_s": 300,
        "woke_me": true, "relief": [], "soreness": null, "note": ""})"));
    EXPECT_EQ(night.at("sleep").at("to_bed"), "2026-01-22T22:45:00+01:00");
    EXPECT_EQ(night.at("sleep").at("up"), "2026-01-23T06:30:00+01:00");
    ASSERT_EQ(night.at("answers").size(), 2U);
    EXPECT_EQ(night.at("answers").at(0).at("habit"), "fluids");
    EXPECT_EQ(night.at("answers").at(0).at("amount"), 1800);
    EXPECT_EQ(night.at("answers").at(1).at("answer"), "yes");
}

TEST_F(LogOnRealFiles, TwiceLeavesTheFileAsItWasToTheByte) {
    EXPECT_EQ(run(whole).code, 0);
    const std::string bytes = test::read_file(diary);
    const Ended second = run(whole);
    EXPECT_EQ(second.code, 0);
    EXPECT_THAT(second.out, HasSubstr("Nothing new"));
    EXPECT_EQ(test::read_file(diary), bytes);
}

TEST_F(LogOnRealFiles, ThatIsWrongNamesEverythingAndMakesNoFile) {
    for (const auto* night : {"2026-02-31", "2999-01-01"}) {
        const Ended ended =
            run({"log", "--night", night, "--cramp", "02:30 left calf pain 11", "--habit", "juggling=yes"});
        EXPECT_EQ(ended.code, 2);
        EXPECT_EQ(ended.out, "");
        EXPECT_THAT(ended.err,
                    AllOf(HasSubstr("night"), HasSubstr("11 is not on the scale"), HasSubstr("juggling")));
        EXPECT_FALSE(std::filesystem::exists(diary));
    }
}

TEST_F(LogOnRealFiles, ThatIsWrongLeavesAnExistingFileAsItWas) {
    EXPECT_EQ(run(whole).code, 0);
    const std::string bytes = test::read_file(diary);
    EXPECT_EQ(run({"log", "--night", "2026-01-22", "--cramp", "pain 11"}).code, 2);
    EXPECT_EQ(test::read_file(diary), bytes);
}

TEST_F(LogOnRealFiles, KeepsTheDiaryPrivateBelowTheDataHome) {
    EXPECT_EQ(run_bare({"log", "--none"}).code, 0);
    const auto file = home / ".local/share/nightcramp/diary.nightcramp";
    struct stat status = {};
    ASSERT_EQ(stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    ASSERT_EQ(stat(file.parent_path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700U);
}

TEST_F(LogOnRealFiles, IsUndoneAndRedoneByLaterRuns) {
    EXPECT_EQ(run(whole).code, 0);
    EXPECT_THAT(run({"undo"}).out, HasSubstr("Undone: cramp added"));
    EXPECT_EQ(run({"show", "2026-01-22", "--json"}).json().at("cramps_answer"), "unknown");
    EXPECT_EQ(run({"redo"}).code, 0);
    EXPECT_EQ(run({"show", "2026-01-22", "--json"}).json().at("cramps_answer"), "some");
}

TEST_F(LogOnRealFiles, AsksWhereNothingIsSaid) {
    const Ended ended = run({"log", "--night", "2026-01-22"}, "02:30 left calf\n\n22:45-06:30\nq\n");
    EXPECT_EQ(ended.code, 0);
    EXPECT_THAT(ended.out, AllOf(HasSubstr("Thursday 22 to Friday 23 January"), HasSubstr("Saved.")));
    EXPECT_EQ(run({"show", "2026-01-22", "--json"}).json().at("cramps").size(), 1U);
}

TEST_F(LogOnRealFiles, LosesNothingWhenKilledRightAfterItSaidSaved) {
    for (int day = 1; day <= 15; ++day) {
        const std::string night = fmt::format("2026-01-{:02}", day);
        Process process(command({"log", "--night", night, "--none", "--diary", diary.string()}), variables);
        EXPECT_THAT(process.read_line(), HasSubstr("Saved"));
        process.kill();
        (void)process.wait();
        EXPECT_EQ(run({"show", night, "--json"}).json().at("cramps_answer"), "none") << night;
    }
    EXPECT_EQ(run({"check"}).code, 0);
}

TEST_F(LogOnRealFiles, LosesNothingWhenKilledBetweenQuestions) {
    Process process(command({"log", "--night", "2026-01-22", "--diary", diary.string()}), variables);
    process.write("n\n22:45-06:30\n");
    while (process.read_line().find("How did you lie?") == std::string::npos) continue;
    process.kill();
    (void)process.wait();
    const Json night = run({"show", "2026-01-22", "--json"}).json();
    EXPECT_EQ(night.at("cramps_answer"), "none");
    EXPECT_EQ(night.at("sleep").at("up"), "2026-01-23T06:30:00+01:00");
}

TEST_F(LogOnRealFiles, LosesNoEditOfManyProcessesAtOnce) {
    std::vector<std::unique_ptr<Process>> writers;
    for (int minutes = 1; minutes <= 12; ++minutes) {
        writers.push_back(
            std::make_unique<Process>(command({"log", "--night", "2026-01-22", "--habit",
                                               fmt::format("bike={}", minutes), "--diary", diary.string()}),
                                      variables));
    }
    int saved = 0;
    for (const auto& writer : writers) {
        const Ended ended = writer->wait();
        saved += ended.code == 0 ? 1 : 0;
        EXPECT_THAT(ended.code, testing::AnyOf(0, 1));
        if (ended.code == 1) {
            EXPECT_THAT(ended.err, HasSubstr("Another program"));
        }
    }
    EXPECT_GE(saved, 1);
    int undone = 0;
    while (run({"undo", "--json"}).json().at("changed") == true) ++undone;
    EXPECT_EQ(undone, saved) << "every acknowledged edit is in the history";
}

}  // namespace
}  // namespace nightcramp::system_test
