#include "experiment/schedule.hpp"
#include "tests/cli/cli_test.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// Somebody who begins on the evening of the pinned day.
class ExperimentTest : public CliTest {
protected:
    void go_to(Date date, int hour) { clock.time = at(date, hour); }

    Outcome experiment(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "experiment");
        return run(std::move(arguments));
    }

    void begin(const std::string& habit = "stretching") {
        const Outcome outcome =
            experiment({"plan", habit, "--design", "nightly", "--nights", "28", "--begin"});
        ASSERT_EQ(outcome.code, success) << outcome.err;
    }

    [[nodiscard]] Experiment stored() const { return journal().experiments().at(0); }

    /// Every night up to the last one: as drawn, with a cramp where `cramps` says so.
    void log_nights(int count, const std::function<bool(bool with)>& cramps) {
        const Experiment one = stored();
        for (int place = 0; place < count; ++place) {
            const Date date = one.first_night + days(place);
            go_to(date + days(1), 8);
            const bool with = one.schedule[static_cast<std::size_t>(place)];
            std::vector<std::string> line{"log", "--night", iso(date), "--habit",
                                          one.habit + (with ? "=yes" : "=no")};
            if (cramps(with)) {
                line.insert(line.end(), {"--cramp", ""});
            } else {
                line.insert(line.end(), {"--none", "--replace"});
            }
            ASSERT_EQ(run(line).code, success);
        }
    }
};

TEST_F(ExperimentTest, ListsWhatCanBeTestedAndWhyOthersCannot) {
    const Outcome outcome = experiment({"plan"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("  stretching "), HasSubstr("\nThese cannot:\n"),
                                   HasSubstr("  Diarrhoea\n")));
    const Json list = experiment({"plan", "--json"}).json().at("habits");
    EXPECT_EQ(list.size(), load_catalogue().habits.size());
    EXPECT_FALSE(diary_exists());
}

TEST_F(ExperimentTest, SaysWhatAPlanCouldShowAndSavesNothing) {
    const Outcome outcome = experiment({"plan", "stretching"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("* Weeks in pairs (week-blocks)."), HasSubstr("What to expect"),
                                   HasSubstr("What will happen"), HasSubstr("add --begin")));
    const Json plan = experiment({"plan", "stretching", "--design", "nightly", "--nights", "56", "--from",
                                  "tomorrow", "--json"})
                          .json();
    EXPECT_EQ(plan.at("design"), "nightly");
    EXPECT_EQ(plan.at("nights"), 56);
    EXPECT_EQ(plan.at("first_night"), "2026-11-24");
    EXPECT_EQ(plan.at("obstacles"), Json::array());
    EXPECT_FALSE(diary_exists());
}

TEST_F(ExperimentTest, NamesEveryProblemOfAPlanAtOnce) {
    const Outcome outcome = experiment({"plan", "stretching", "--design", "sometimes", "--nights", "many",
                                        "--from", "someday", "--amount", "5", "--begin"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err,
                AllOf(HasSubstr("\"sometimes\" is no design"), HasSubstr("\"many\" is no number of nights"),
                      HasSubstr("\"someday\" is not a date"), HasSubstr("yes or no"),
                      HasSubstr("Nothing was saved.")));
    EXPECT_THAT(experiment({"plan", "streching"}).err, HasSubstr("did you mean \"stretching\"?"));
    EXPECT_THAT(experiment({"plan", "--begin"}).err, HasSubstr("Which habit?"));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ExperimentTest, ReadsTheAmountFromWhichANightCounts) {
    EXPECT_EQ(experiment({"plan", "bike", "--amount", "10min", "--json"}).json().at("done_from"), 10);
    EXPECT_THAT(experiment({"plan", "bike", "--amount", "0"}).err, HasSubstr("no amount above 0"));
    EXPECT_THAT(experiment({"plan", "bike", "--amount", "yes"}).err, HasSubstr("no amount above 0"));
}

TEST_F(ExperimentTest, IsNotBegunWhereSomethingStandsAgainstIt) {
    run({"profile", "set", "--condition", "chronic-kidney-disease"});
    Outcome outcome = experiment({"plan", "magnesium", "--begin"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("Ask your doctor first."), HasSubstr("--agreed"),
                                   HasSubstr("Nothing was saved.")));
    EXPECT_EQ(experiment({"plan", "magnesium"}).code, success) << "it may be looked at";
    outcome = experiment({"plan", "diarrhoea", "--begin"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_TRUE(journal().experiments().empty());
    EXPECT_EQ(experiment({"plan", "magnesium", "--agreed", "--begin"}).code, success);
    EXPECT_TRUE(stored().agreed_with_doctor);
    outcome = experiment({"plan", "stretching", "--begin"});
    EXPECT_THAT(outcome.err, HasSubstr("The experiment on magnesium supplement is not finished."));
}

TEST_F(ExperimentTest, IsDrawnAndKeptOnceItBegins) {
    const Outcome outcome =
        experiment({"plan", "stretching", "--design", "nightly", "--nights", "28", "--begin", "--json"});
    ASSERT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(outcome.json().at("label"), "experiment on stretching before bed begun");
    EXPECT_TRUE(outcome.json().at("experiment").at("seed").is_null());
    EXPECT_TRUE(outcome.json().at("experiment").at("schedule").is_null());
    EXPECT_TRUE(experiment::is_genuine(stored()));
    EXPECT_EQ(stored().first_night, today);
    EXPECT_EQ(stored().schedule.size(), 28U);
}

TEST_F(ExperimentTest, KnowsTonightsInstructionFromFiveInTheAfternoonOn) {
    EXPECT_EQ(experiment({"tonight"}).out, "No experiment goes on.\n");
    begin();
    go_to(today, 16);
    EXPECT_THAT(experiment({"tonight"}).out, HasSubstr("Tonight’s instruction appears at 17:00"));
    EXPECT_TRUE(experiment({"tonight", "--json"}).json().at("tonight").at("with").is_null());
    const Outcome early = experiment({"tonight", "--done", "yes"});
    EXPECT_EQ(early.code, bad_usage);
    EXPECT_THAT(early.err, HasSubstr("No instruction is known for this night"));
    go_to(today, 17);
    const bool with = stored().schedule.front();
    EXPECT_EQ(experiment({"tonight", "--json"}).json().at("tonight").at("with"), with);
    EXPECT_THAT(experiment({"tonight"}).out, HasSubstr("Tonight, Monday 23 November · night 1 of 28"));
}

TEST_F(ExperimentTest, NotesWhatWasDone) {
    begin();
    go_to(today, 18);
    const bool with = stored().schedule.front();
    Outcome outcome = experiment({"tonight", "--done", with ? "yes" : "no"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Noted: done as drawn."));
    EXPECT_EQ(find_answer(*journal().night(today), "stretching")->value.kind,
              with ? AnswerKind::yes : AnswerKind::no);
    outcome = experiment({"tonight", "--done", with ? "no" : "yes", "--json"});
    EXPECT_EQ(outcome.json().at("changed"), true);
    EXPECT_THAT(experiment({"tonight"}).out, HasSubstr("Noted: done otherwise."));
    EXPECT_THAT(experiment({"tonight", "--done", "perhaps"}).err, HasSubstr("write yes or no"));
}

TEST_F(ExperimentTest, SaysHowAnAmountIsNoted) {
    begin("fluids");
    go_to(today, 18);
    const Outcome outcome = experiment({"tonight", "--done", "yes"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("nightcramp log --night tonight --habit fluids=750"));
}

TEST_F(ExperimentTest, ShowsHowFarItIsAndNothingOfCrampsByKindOfNight) {
    begin();
    log_nights(6, [](bool with) { return with; });
    go_to(today + days(6), 18);
    const Outcome outcome = experiment({"status"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("6 of 28 nights done"), HasSubstr("●"), HasSubstr("·"),
                                   HasSubstr("6 of 6 nights with the cramp question answered"),
                                   HasSubstr("Result sealed"), HasSubstr("Opens on 21 December 2026.")));
    const Json status = experiment({"status", "--json"}).json();
    EXPECT_TRUE(status.at("experiment").at("seed").is_null());
    EXPECT_TRUE(status.at("experiment").at("schedule").is_null());
    EXPECT_TRUE(status.at("nights").at(7).at("drawn").is_null());
    EXPECT_FALSE(status.at("nights").at(6).at("drawn").is_null());
    EXPECT_THAT(status.dump(), Not(HasSubstr("cramps\":")));
    utf8 = false;
    EXPECT_THAT(experiment({"status"}).out, AllOf(HasSubstr("*"), Not(HasSubstr("■"))));
}

TEST_F(ExperimentTest, StatusIsTheSameWhicheverNightsHadTheCramps) {
    begin();
    log_nights(6, [](bool with) { return with; });
    go_to(today + days(6), 18);
    const std::string with = experiment({"status", "--json"}).out + experiment({"status"}).out;
    log_nights(6, [](bool other) { return !other; });
    go_to(today + days(6), 18);
    EXPECT_EQ(experiment({"status", "--json"}).out + experiment({"status"}).out, with);
}

TEST_F(ExperimentTest, RefusesItsResultBeforeTheEnd) {
    begin();
    EXPECT_THAT(experiment({"result", "--unseal"}).err, HasSubstr("It has not begun"));
    log_nights(3, [](bool) { return false; });
    const Outcome outcome = experiment({"result"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("The result is sealed"), HasSubstr("Opens on 21 December 2026."),
                                   HasSubstr("--unseal"), HasSubstr("ends the experiment")));
    EXPECT_FALSE(stored().unsealed_at);
}

TEST_F(ExperimentTest, OpensEarlyWhereSomebodyInsistsAndSaysSo) {
    begin();
    log_nights(25, [](bool with) { return !with; });
    const Outcome outcome = experiment({"result", "--unseal"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    ASSERT_TRUE(stored().unsealed_at);
    EXPECT_TRUE(stored().stopped_on);
    EXPECT_THAT(outcome.out, testing::AnyOf(HasSubstr("Opened before its end"), HasSubstr("half-way")));
    EXPECT_EQ(experiment({"result"}).out, outcome.out) << "it stays as it was opened";
    EXPECT_EQ(run({"undo"}).code, bad_usage);
    EXPECT_TRUE(stored().unsealed_at);
}

TEST_F(ExperimentTest, OpensItsResultOnceTheLastNightIsOver) {
    begin();
    log_nights(28, [](bool with) { return !with; });
    EXPECT_THAT(experiment({"status"}).out, HasSubstr("can be opened now"));
    const Outcome outcome = experiment({"result"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("\nFewer\n"), HasSubstr("fewer cramps on nights with"),
                                   HasSubstr("95 % interval"), HasSubstr("How was this computed?"),
                                   HasSubstr("In figures")));
    const Json result = experiment({"result", "--json"}).json();
    EXPECT_EQ(result.at("finding"), "fewer");
    EXPECT_EQ(result.at("with").at("cramps"), 0);
    EXPECT_EQ(result.at("without").at("cramps"), 14);
    EXPECT_EQ(result.at("experiment").at("seed"), std::to_string(stored().seed));
    EXPECT_FALSE(result.at("experiment").at("schedule").is_null());
    EXPECT_EQ(run({"undo"}).code, bad_usage);
}

TEST_F(ExperimentTest, SavesAChartOfItsResult) {
    begin();
    log_nights(28, [](bool with) { return !with; });
    const std::string sheet = (scratch / "draws.svg").string();
    Outcome outcome = experiment({"result", "--to", (scratch / "draws.doc").string()});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_FALSE(stored().unsealed_at) << "a wrong file opens nothing";
    outcome = experiment({"result", "--to", sheet});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_TRUE(std::filesystem::exists(sheet));
    EXPECT_EQ(experiment({"result", "--to", sheet}).code, bad_usage) << "it is there already";
    EXPECT_EQ(experiment({"result", "--to", sheet, "--replace", "--chart", "timeline"}).code, success);
    EXPECT_EQ(experiment({"result", "--to", (scratch / "nights.csv").string(), "--chart", "timeline"}).code,
              success);
    EXPECT_THAT(experiment({"result", "--chart", "pie"}).err, HasSubstr("there are draws and timeline"));
}

TEST_F(ExperimentTest, StopsAtAnyTimeForAnyReason) {
    begin();
    EXPECT_THAT(experiment({"stop"}).err, HasSubstr("takes it back"));
    log_nights(26, [](bool with) { return !with; });
    EXPECT_THAT(experiment({"stop", "--for", "fun"}).err, HasSubstr("safety and inconvenience"));
    Outcome outcome = experiment({"stop", "--for", "safety", "--because", " my knee hurt "});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("experiment on stretching before bed stopped"));
    EXPECT_EQ(stored().stop_cause, StopCause::safety);
    EXPECT_EQ(stored().stop_reason, "my knee hurt");
    EXPECT_THAT(experiment({"stop"}).err, HasSubstr("was stopped already"));
    outcome = experiment({"result"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("Stopped early, for safety."), HasSubstr("my knee hurt")));
    EXPECT_THAT(experiment({"stop"}).err, HasSubstr("Its result is open"));
}

TEST_F(ExperimentTest, IsExtendedOnceNearItsEnd) {
    begin();
    go_to(today + days(3), 12);
    EXPECT_THAT(experiment({"extend", "28"}).err, HasSubstr("in the last two weeks"));
    go_to(today + days(25), 12);
    EXPECT_THAT(experiment({"extend", "3"}).err, HasSubstr("add 28 or 56 nights"));
    const std::vector<bool> before = stored().schedule;
    const Outcome outcome = experiment({"extend", "28"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(stored().schedule.size(), 56U);
    EXPECT_TRUE(std::equal(before.begin(), before.end(), stored().schedule.begin()));
    EXPECT_TRUE(experiment::is_genuine(stored()));
    EXPECT_THAT(experiment({"extend", "28"}).err, HasSubstr("extended already"));
}

TEST_F(ExperimentTest, IsErasedBeforeItBeginsOrOnceItIsOpen) {
    begin();
    const std::string id = stored().id;
    EXPECT_EQ(experiment({"erase", id}).code, success);
    EXPECT_TRUE(journal().experiments().empty());
    begin();
    go_to(today, 18);
    const Outcome outcome = experiment({"erase", stored().id});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("stop it instead"));
    experiment({"stop"});
    experiment({"result"});
    EXPECT_EQ(experiment({"erase", stored().id}).code, success);
    EXPECT_TRUE(journal().experiments().empty());
}

TEST_F(ExperimentTest, ListsAllWithTheirIds) {
    EXPECT_THAT(experiment({"list"}).out, HasSubstr("No experiments yet."));
    EXPECT_THAT(experiment({"status"}).err, HasSubstr("There is none yet"));
    begin();
    go_to(today, 18);
    EXPECT_EQ(
        experiment({"list"}).out,
        stored().id + "\n  Stretching before bed · 28 nights · running since 23 November 2026 · sealed\n");
    EXPECT_THAT(experiment({"status", "stretchin"}).err, HasSubstr("There is no experiment \"stretchin\""));
    experiment({"stop"});
    experiment({"result"});
    go_to(today + days(1), 8);
    begin("salted");
    go_to(today + days(1), 18);
    experiment({"stop"});
    experiment({"result"});
    EXPECT_EQ(experiment({"list", "--json"}).json().at("experiments").size(), 2U);
    EXPECT_THAT(experiment({"result"}).err, HasSubstr("Which one? The experiments are "));
}

}  // namespace
}  // namespace nightcramp::cli
