#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

class ProfileTest : public CliTest {
protected:
    [[nodiscard]] Profile stored() const { return journal().profile().value_or(Profile{}); }
};

TEST_F(ProfileTest, IsUnknownAtFirst) {
    const Outcome outcome = run({"profile", "show"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(outcome.out,
              "About you\n  Weight: unknown\n  Born: unknown\n  Due date: unknown\n  Flat feet: unknown\n"
              "\nConditions\n  none named\n\nMedicines and supplements\n  none named\n"
              "\nQuestions for the doctor\n  none named\n");
    EXPECT_TRUE(run({"profile", "show", "--json"}).json().at("weight_kg").is_null());
    EXPECT_FALSE(diary_exists());
}

TEST_F(ProfileTest, TakesEverythingOnOneLine) {
    const Outcome outcome = run({"profile", "set", "--weight", "80kg", "--born", "1951", "--due",
                                 "2027-02-01", "--flat-feet", "yes", "--condition", "heart-failure",
                                 "--condition", "High blood pressure", "--question", "Is it the statin?"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(outcome.out,
              "Saved: weight, year of birth, due date, flat feet, weak heart added, high blood pressure "
              "added, question for the doctor added.\n");
    EXPECT_EQ(stored().weight_kg, 80);
    EXPECT_EQ(stored().year_of_birth, 1951);
    EXPECT_EQ(stored().due_date, date_from(2027, 2, 1));
    EXPECT_EQ(stored().flat_feet, true);
    EXPECT_THAT(stored().conditions, ElementsAre("heart-failure", "high-blood-pressure"));
    EXPECT_THAT(run({"profile", "show"}).out,
                AllOf(HasSubstr("Weight: 80 kg\n"), HasSubstr("Due date: 1 February 2027\n"),
                      HasSubstr("  High blood pressure (high-blood-pressure)\n"),
                      HasSubstr("  1. Is it the statin?\n")));
}

TEST_F(ProfileTest, ReadsWeightsInKilogramsAndPounds) {
    const auto weight = [&](const std::string& text) {
        run({"profile", "set", "--weight", text});
        return stored().weight_kg;
    };
    EXPECT_EQ(weight("81"), 81);
    EXPECT_EQ(weight("80,5 kg"), 80.5);
    EXPECT_EQ(weight("176lb"), 79.8);
    EXPECT_EQ(weight("200 LBS"), 90.7);
    EXPECT_EQ(weight("unknown"), std::nullopt);
}

TEST_F(ProfileTest, ClearsWithUnknown) {
    run({"profile", "set", "--born", "1951", "--due", "2027-02-01", "--flat-feet", "no"});
    EXPECT_EQ(stored().flat_feet, false);
    run({"profile", "set", "--born", "unknown", "--due", "unknown", "--flat-feet", "unknown"});
    EXPECT_EQ(stored().year_of_birth, std::nullopt);
    EXPECT_EQ(stored().due_date, std::nullopt);
    EXPECT_EQ(stored().flat_feet, std::nullopt);
}

TEST_F(ProfileTest, TakesConditionsAndQuestionsOff) {
    run({"profile", "set", "--condition", "falls", "--condition", "dialysis", "--question", "One?",
         "--question", "Two?", "--question", "Three?"});
    const Outcome outcome = run({"profile", "set", "--no-condition", "falls", "--no-question", "1",
                                 "--no-question", "2", "--question", "Four?"});
    EXPECT_THAT(outcome.out, HasSubstr("taken off"));
    EXPECT_THAT(stored().conditions, ElementsAre("dialysis"));
    EXPECT_THAT(stored().questions, ElementsAre("Three?", "Four?"));
    EXPECT_THAT(run({"profile", "set", "--no-condition", "falls"}).out, HasSubstr("Nothing new"));
}

TEST_F(ProfileTest, NamesEveryProblemAtOnceAndWritesNothing) {
    const Outcome outcome =
        run({"profile",     "set",     "--weight",       "heavy", "--born",        "51st",
             "--due",       "someday", "--flat-feet",    "maybe", "--condition",   "high-blod-pressure",
             "--condition", "falls",   "--no-condition", "falls", "--no-question", "1",
             "--question",  " "});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err,
                AllOf(HasSubstr("\"heavy\" is not a weight"), HasSubstr("\"51st\" is not a year"),
                      HasSubstr("\"someday\" is not a date"), HasSubstr("\"maybe\" is not an answer"),
                      HasSubstr("did you mean \"high-blood-pressure\"?"),
                      HasSubstr("Either --condition or --no-condition falls, not both."),
                      HasSubstr("There is no question 1"), HasSubstr("The question is missing.")));
    EXPECT_THAT(outcome.err, HasSubstr("Nothing was saved.\n"));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ProfileTest, RefusesWhatBreaksARule) {
    const Outcome outcome =
        run({"profile", "set", "--weight", "800", "--born", "1851", "--condition", "xyzzy"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err,
                AllOf(HasSubstr("The weight goes from 20 to 400 kg."), HasSubstr("The year goes from 1900"),
                      HasSubstr("\"nightcramp profile conditions\" lists them")));
    EXPECT_THAT(run({"profile", "set"}).err, HasSubstr("Say what to set, such as --weight 80kg."));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ProfileTest, ListsTheConditions) {
    run({"profile", "set", "--condition", "falls"});
    const Outcome outcome = run({"profile", "conditions"});
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("* falls "), HasSubstr("  dialysis "), HasSubstr("Dialysis\n")));
    const Json list = run({"profile", "conditions", "--json"}).json().at("conditions");
    EXPECT_EQ(list.size(), load_catalogue().conditions.size());
    for (const Json& one : list) EXPECT_EQ(one.at("yours"), one.at("id") == "falls");
}

TEST_F(ProfileTest, KeepsConditionsOfANewerProgramUntilTheyAreTakenOff) {
    Profile newer;
    newer.conditions = {"restless-ears"};
    run({"log", "--none"});
    journal().save(edit<Profile>(std::nullopt, newer));
    EXPECT_THAT(run({"profile", "show"}).out, HasSubstr("  restless-ears\n"));
    EXPECT_EQ(run({"profile", "set", "--no-condition", "restless-ears"}).code, success);
    EXPECT_TRUE(stored().conditions.empty());
}

TEST_F(ProfileTest, IsTakenBackByUndo) {
    run({"profile", "set", "--weight", "80"});
    run({"profile", "set", "--weight", "82"});
    EXPECT_EQ(run({"undo"}).out, "Undone: weight.\n");
    EXPECT_EQ(stored().weight_kg, 80);
    run({"undo"});
    EXPECT_EQ(journal().profile(), std::nullopt);
}

TEST_F(ProfileTest, AnswersInJson) {
    const Json first = run({"profile", "set", "--weight", "80", "--json"}).json();
    EXPECT_EQ(first.at("changed"), true);
    EXPECT_EQ(first.at("label"), "weight");
    EXPECT_EQ(from_json<Profile>(first.at("profile")), stored());
    const Json second = run({"profile", "set", "--weight", "80kg", "--json"}).json();
    EXPECT_EQ(second.at("changed"), false);
    EXPECT_TRUE(second.at("label").is_null());
    EXPECT_EQ(run({"profile", "show", "--json"}).json(), second.at("profile"));
}

TEST_F(ProfileTest, ThatSaysNothingNewMakesNoFile) {
    const Outcome outcome = run({"profile", "set", "--weight", "unknown"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, HasSubstr("Nothing new"));
    EXPECT_FALSE(diary_exists());
}

}  // namespace
}  // namespace nightcramp::cli
