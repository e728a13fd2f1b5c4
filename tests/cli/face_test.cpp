#include "diary/errors.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using FaceTest = CliTest;

TEST_F(FaceTest, RefusesWhatItDoesNotKnowWithExitCodeTwo) {
    for (const std::vector<std::string>& line : std::vector<std::vector<std::string>>{
             {"dance"}, {"log", "--fast"}, {"show", "a", "b"}, {"log", "--night"}, {"--json", "--xml"}}) {
        const Outcome outcome = run_bare(line);
        EXPECT_EQ(outcome.code, bad_usage) << line.front();
        EXPECT_THAT(outcome.err, AllOf(StartsWith("nightcramp: "), HasSubstr("See nightcramp --help.")))
            << line.front();
        EXPECT_EQ(outcome.out, "");
    }
}

TEST_F(FaceTest, HelpsAndTellsItsVersion) {
    const Outcome help = run_bare({"--help"});
    EXPECT_EQ(help.code, success);
    for (const auto* command : {"log", "show", "nights", "summary", "check", "undo", "redo", "history",
                                "trash", "demo", "backup", "restore", "salvage"}) {
        EXPECT_THAT(help.out, HasSubstr(command));
    }
    EXPECT_THAT(run_bare({"log", "--help"}).out, HasSubstr("--cramp"));
    EXPECT_THAT(run_bare({"--version"}).out, StartsWith("nightcramp "));
}

TEST_F(FaceTest, WithoutADisplaySaysSoInOneLineAndShowsTheSummary) {
    run({"log", "--none"});
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(outcome.err.substr(0, outcome.err.find('\n')),
              "No display was found, so here is the summary of your diary.");
    EXPECT_THAT(outcome.out, HasSubstr("1 of 28 nights recorded"));
}

TEST_F(FaceTest, ShowsTheExampleDiaryWhereThereIsNoneYetAndMakesNoFile) {
    const Outcome outcome = run({});
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("No display was found"), HasSubstr("example")));
    EXPECT_THAT(outcome.out, HasSubstr("cramp nights"));
    EXPECT_FALSE(diary_exists());
}

TEST_F(FaceTest, OpensTheWindowOnThatDiaryWhereThereIsADisplay) {
    variables["DISPLAY"] = ":0";
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(windows, std::vector{file});
    EXPECT_FALSE(diary_exists());
}

TEST_F(FaceTest, SaysWhyThereIsNoWindowAndShowsTheSummary) {
    variables["DISPLAY"] = ":0";
    no_window = "no display can be used: it is gone";
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.err,
                StartsWith("There is no window: no display can be used: it is gone, and no diary"));
    EXPECT_THAT(outcome.out, HasSubstr("cramp nights"));
}

TEST_F(FaceTest, NeverOpensTheWindowForACommandOrForJson) {
    variables["DISPLAY"] = ":0";
    run({"log", "--none"});
    run({"--json"});
    EXPECT_TRUE(windows.empty());
}

TEST_F(FaceTest, FindsTheDiaryOfThePersonWithoutAnOption) {
    EXPECT_EQ(run_bare({"log", "--none"}).code, success);
    EXPECT_TRUE(std::filesystem::exists(scratch / ".local/share/nightcramp/diary.nightcramp"));
    variables.clear();
    const Outcome homeless = run_bare({"log", "--none"});
    EXPECT_EQ(homeless.code, failure);
    EXPECT_THAT(homeless.err, HasSubstr("Name a file with --diary."));
}

TEST_F(FaceTest, TurnsAFailureOfTheDiaryIntoOneSentenceAndExitCodeOne) {
    class Locked final : public Shelf {
    public:
        [[nodiscard]] Diary open(const std::filesystem::path&, const Moment&) const override {
            throw Busy(
                "Another program is writing to the diary. Nothing was changed. Try again in a moment.");
        }
        [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path&,
                                                 const std::filesystem::path&) const override {
            return {};
        }
        [[nodiscard]] Salvaged salvage(const std::filesystem::path&, const std::filesystem::path&,
                                       const Moment&, const Watch&) const override {
            return {};
        }
        std::filesystem::path put_back(const std::filesystem::path&, const std::filesystem::path&,
                                       const Moment&) const override {
            return {};
        }
    };
    const Locked locked;
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int code =
        cli::run({"log", "--none", "--diary", file.string()}, {in, out, err, true},
                 {locked, clock, zone, [](const std::string&) { return std::nullopt; }}, open_window);
    EXPECT_EQ(code, failure);
    EXPECT_EQ(
        err.str(),
        "nightcramp: Another program is writing to the diary. Nothing was changed. Try again in a moment.\n");
}

TEST_F(FaceTest, LeadsOutOfDamageWithTheCommandsThatThereAre) {
    run({"log", "--none"});
    shelf.damage(file);
    const std::string said = "nightcramp: The diary is damaged. Nothing was written to it.\n";
    const std::string read = "To read what can be read into a new diary: nightcramp salvage --to FILE.\n";
    EXPECT_EQ(run({"show"}).err, said + read);
    shelf.keep_copy(file);
    EXPECT_EQ(run({"show"}).err, said + "To go back to a copy: nightcramp restore. " + read);
}

}  // namespace
}  // namespace nightcramp::cli
