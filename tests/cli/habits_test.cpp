#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class HabitsTest : public CliTest {
protected:
    [[nodiscard]] Habit habit(const std::string& id) const {
        const auto all = all_habits(load_catalogue().habits, journal().habits());
        const Habit* found = find_habit(all, id);
        return found == nullptr ? Habit{} : *found;
    }

    /// The line is refused with this sentence, and nothing is written.
    void expect_refused(const std::vector<std::string>& line, const std::string& sentence) {
        const auto version = journal().version();
        const Outcome outcome = run(line);
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.err, AllOf(HasSubstr(sentence), HasSubstr("Nothing was saved.\n")));
        EXPECT_EQ(journal().version(), version);
    }
};

TEST_F(HabitsTest, ListsWhatIsFollowedAndSaysHowManyAreArchived) {
    const Outcome outcome = run({"habits"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("Drinks in all"), HasSubstr("at least 2,000 ml"),
                                   HasSubstr("prevention"), HasSubstr("stretching\n"), HasSubstr("sleep"),
                                   HasSubstr("are archived: nightcramp habits --all")));
    EXPECT_THAT(outcome.out, Not(HasSubstr("Diarrhoea")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(HabitsTest, ListsTheArchivedOnesWhereAsked) {
    const std::string out = run({"habits", "--all"}).out;
    EXPECT_LT(out.find("Stretching before bed"), out.find("Archived"));
    EXPECT_GT(out.find("diarrhoea\n"), out.find("Archived"));
    EXPECT_EQ(run({"habits", "--all", "--json"}).json().at("habits").size(), load_catalogue().habits.size());
    const Json followed = run({"habits", "--json"}).json();
    for (const Json& one : followed.at("habits")) EXPECT_EQ(one.at("followed"), true);
}

TEST_F(HabitsTest, TellsWhatIsKnownOfOne) {
    const Outcome outcome = run({"habits", "Stretching before bed"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out,
                AllOf(HasSubstr("Stretching before bed (stretching)\n"), HasSubstr("before bed?"),
                      HasSubstr("Answered with yes or no."), HasSubstr("What studies say: "),
                      HasSubstr("  1. "), HasSubstr("nightcramp insights stretching")));
    EXPECT_THAT(run({"habits", "fluids"}).out,
                AllOf(HasSubstr("Aim: at least 2,000 ml."), HasSubstr("results are per 750 ml"),
                      HasSubstr("Ask a doctor or midwife first"), HasSubstr("Weak heart (heart failure)"),
                      HasSubstr("Furosemide")));
}

TEST_F(HabitsTest, TellsWhatIsKnownOfEveryHabitInJson) {
    for (const Habit& one : load_catalogue().habits) {
        const Json known = run({"habits", one.id, "--json"}).json();
        EXPECT_EQ(known.at("habit").at("id"), one.id);
        EXPECT_EQ(known.at("known").is_null(), false) << one.id;
    }
    run({"habit", "add", "Pickle juice"});
    EXPECT_TRUE(run({"habits", "pickle-juice", "--json"}).json().at("known").is_null());
    EXPECT_THAT(run({"habits", "pickle juice"}).out, HasSubstr("your own; the program knows no study"));
}

TEST_F(HabitsTest, DoesNotKnowAnyName) {
    const Outcome outcome = run({"habits", "strething"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("did you mean \"stretching\"?"));
}

TEST_F(HabitsTest, AddsOneOfYesAndNo) {
    const Outcome outcome = run({"habit", "add", "Pickle juice"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(outcome.out,
              "Saved: Pickle juice added.\nAnswer it with: nightcramp log --habit pickle-juice=yes\n");
    EXPECT_EQ(run({"log", "--habit", "pickle-juice=yes"}).code, success);
    EXPECT_THAT(run({"habits"}).out, HasSubstr("own       pickle-juice\n"));
    EXPECT_EQ(habit("pickle-juice").question, "Pickle juice?");
}

TEST_F(HabitsTest, AddsOneOfAmounts) {
    const Outcome outcome =
        run({"habit", "add", "Tonic water", "--amount", "ml", "--step", "50", "--contrast", "200ml",
             "--aim-at-most", "0,1l", "--trigger", "--question", "How much tonic water?"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("nightcramp log --habit tonic-water=200\n"));
    const Habit tonic = habit("tonic-water");
    EXPECT_EQ(tonic.step, 50);
    EXPECT_EQ(tonic.contrast, 200);
    EXPECT_EQ(tonic.target, (Target{Aim::at_most, 100}));
    EXPECT_EQ(tonic.role, Role::trigger);
    EXPECT_EQ(tonic.question, "How much tonic water?");
}

TEST_F(HabitsTest, NamesEveryProblemOfANewOneAndMakesNoFile) {
    const Outcome outcome = run(
        {"habit", "add", "BIKE", "--amount", "", "--step", "x", "--aim-at-least", "1", "--aim-at-most", "2"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err,
                AllOf(HasSubstr("name: There is a habit of that name already"),
                      HasSubstr("unit: An amount needs a unit"), HasSubstr("--step: \"x\""),
                      HasSubstr("Either --aim-at-least or --aim-at-most"), HasSubstr("Nothing was saved.")));
    EXPECT_FALSE(diary_exists());
    expect_refused({"habit", "add", "Tonic", "--step", "5"}, "name its unit with --amount");
    expect_refused({"habit", "add", "Tonic", "--aim-at-most", "5"}, "name its unit with --amount");
    expect_refused({"habit", "add", " "}, "A habit needs a name");
    EXPECT_FALSE(diary_exists());
}

TEST_F(HabitsTest, RenamesAnyOne) {
    run({"log", "--habit", "stretching=yes"});
    EXPECT_EQ(run({"habit", "rename", "stretching", " Calf stretches "}).out,
              "Saved: Stretching before bed renamed to Calf stretches.\n");
    EXPECT_EQ(habit("stretching").name, "Calf stretches");
    EXPECT_THAT(run({"show"}).out, HasSubstr("Calf stretches"));
    expect_refused({"habit", "rename", "stretching", "Supportive shoes"}, "There is a habit of that name");
    expect_refused({"habit", "rename", "strething", ""}, "did you mean \"stretching\"?");
    EXPECT_THAT(run({"habit", "rename", "stretching", "Calf stretches"}).out, HasSubstr("Nothing new"));
}

TEST_F(HabitsTest, TakesAnAim) {
    EXPECT_EQ(run({"habit", "aim", "fluids", "--at-least", "2,5l"}).out, "Saved: aim of Drinks in all.\n");
    EXPECT_EQ(habit("fluids").target, (Target{Aim::at_least, 2500}));
    run({"habit", "aim", "alcohol", "--at-most", "1"});
    EXPECT_EQ(habit("alcohol").target, (Target{Aim::at_most, 1}));
    run({"habit", "aim", "fluids", "--none"});
    EXPECT_EQ(habit("fluids").target, std::nullopt);
    EXPECT_THAT(run({"habit", "aim", "fluids", "--none"}).out, HasSubstr("Nothing new"));
}

TEST_F(HabitsTest, RefusesAimsThatCannotBeMeant) {
    expect_refused({"habit", "aim", "fluids"}, "Say one of --at-least, --at-most and --none.");
    expect_refused({"habit", "aim", "fluids", "--none", "--at-most", "5"}, "Say one of");
    expect_refused({"habit", "aim", "fluids", "--at-least", "5", "--at-most", "5"}, "not both");
    expect_refused({"habit", "aim", "fluids", "--at-least", "much"}, "\"much\" is not an amount in ml");
    expect_refused({"habit", "aim", "fluids", "--at-least", "200000"}, "--at-least");
    expect_refused({"habit", "aim", "stretching", "--at-least", "1"}, "only an amount can have an aim");
    EXPECT_FALSE(diary_exists());
}

TEST_F(HabitsTest, FollowsAndArchivesSeveralInOneChange) {
    EXPECT_EQ(run({"habit", "follow", "heat", "standing", "heat", "stretching"}).out,
              "Saved: Heat or heavy sweating followed, Stood for long followed.\n");
    EXPECT_TRUE(habit("heat").followed);
    EXPECT_EQ(run({"habit", "unfollow", "heat", "standing", "shoes"}).out,
              "Saved: 3 habits archived.\nThey are not asked any more; their answers are kept.\n");
    EXPECT_FALSE(habit("shoes").followed);
    EXPECT_EQ(run({"undo"}).out, "Undone: 3 habits archived.\n");
    EXPECT_TRUE(habit("shoes").followed);
    EXPECT_EQ(run({"habit", "archive", "shoes"}).out,
              "Saved: Supportive shoes archived.\nIt is not asked any more; its answers are kept.\n");
    EXPECT_THAT(run({"habit", "archive", "shoes"}).out, HasSubstr("Nothing new"));
}

TEST_F(HabitsTest, AlwaysFollowsWhatIsReadFromTheSleep) {
    expect_refused({"habit", "archive", "heavy-covers", "shos"}, "always followed");
    expect_refused({"habit", "unfollow", "heavy-covers", "shos"}, "did you mean \"shoes\"?");
    EXPECT_EQ(run({"habit", "follow", "heavy-covers"}).code, success);
    EXPECT_FALSE(diary_exists());
}

TEST_F(HabitsTest, AreTakenBackOneChangeAtATime) {
    run({"habit", "add", "Pickle juice"});
    run({"habit", "rename", "pickle-juice", "Gherkins"});
    EXPECT_EQ(run({"undo"}).out, "Undone: Pickle juice renamed to Gherkins.\n");
    EXPECT_EQ(habit("pickle-juice").name, "Pickle juice");
    EXPECT_EQ(run({"undo"}).out, "Undone: Pickle juice added.\n");
    EXPECT_EQ(habit("pickle-juice").id, "");
}

TEST_F(HabitsTest, AnswerInJsonWithWhatWasSaved) {
    const Json added = run({"habit", "add", "Pickle juice", "--json"}).json();
    EXPECT_EQ(added.at("changed"), true);
    EXPECT_EQ(added.at("label"), "Pickle juice added");
    EXPECT_EQ(from_json<Habit>(added.at("habits").at(0)), habit("pickle-juice"));
    const Json followed = run({"habit", "follow", "heat", "shoes", "--json"}).json();
    EXPECT_EQ(followed.at("habits").size(), 2U);
    const Json again = run({"habit", "follow", "heat", "--json"}).json();
    EXPECT_EQ(again.at("changed"), false);
    EXPECT_TRUE(again.at("label").is_null());
    EXPECT_EQ(again.at("habits").at(0).at("followed"), true);
}

TEST_F(HabitsTest, NeedToBeToldWhatToDo) {
    EXPECT_EQ(run({"habit"}).code, bad_usage);
    EXPECT_EQ(run({"habit", "follow"}).code, bad_usage);
}

}  // namespace
}  // namespace nightcramp::cli
