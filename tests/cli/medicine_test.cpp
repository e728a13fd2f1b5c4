#include "tests/cli/cli_test.hpp"
#include "tests/support/medicine_orders.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

class MedicineTest : public CliTest {
protected:
    [[nodiscard]] std::vector<Medicine> stored() const {
        return journal().profile().value_or(Profile{}).medicines;
    }
};

TEST_F(MedicineTest, IsFoundInTheListByAnyOfItsNames) {
    const Outcome outcome =
        run({"medicine", "add", "lasix", "--dose", "25 mg in the morning", "--from", "2024-05-03"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(outcome.out,
              "Saved: lasix added.\nFurosemide: Listed as a possible cause; for discussion with your doctor "
              "or pharmacist.\n");
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front(),
              (Medicine{"furosemide", "lasix", "25 mg in the morning", date_from(2024, 5, 3), std::nullopt}));
}

TEST_F(MedicineTest, IsKeptAsTypedWhereTheListDoesNotHaveIt) {
    const Outcome outcome = run({"medicine", "add", " Vitamins ", "--to", "3 May 2026"});
    EXPECT_EQ(outcome.out, "Saved: Vitamins added.\nIt is not in the list; it is kept as you call it.\n");
    EXPECT_EQ(stored().front(), (Medicine{"", "Vitamins", "", std::nullopt, date_from(2026, 5, 3)}));
}

TEST_F(MedicineTest, IsListedWithANumber) {
    EXPECT_THAT(run({"medicine", "list"}).out, HasSubstr("No medicine is named."));
    EXPECT_FALSE(diary_exists());
    run({"medicine", "add", "Vitamins"});
    run({"medicine", "add", "Furosemide", "--dose", "25 mg", "--from", "2024-05-03"});
    EXPECT_EQ(run({"medicine", "list"}).out,
              "1. Vitamins\n2. Furosemide: 25 mg, since 3 May 2024\n"
              "   Listed as a possible cause; for discussion with your doctor or pharmacist.\n\n"
              "The program never says to start, stop or change a medicine. That is for your doctor or "
              "pharmacist.\n");
    EXPECT_THAT(run({"profile", "show"}).out, HasSubstr("  2. Furosemide: 25 mg, since 3 May 2024\n"));
}

TEST_F(MedicineTest, IsNotedAsStopped) {
    run({"medicine", "add", "Furosemide", "--from", "2024-05-03"});
    EXPECT_EQ(run({"medicine", "stop", "furosemide", "--on", "2026-11-03"}).out,
              "Saved: Furosemide stopped on 3 November.\n");
    EXPECT_EQ(stored().front().stopped, date_from(2026, 11, 3));
    EXPECT_THAT(run({"medicine", "stop", "1"}).out, HasSubstr("Nothing new"));
    EXPECT_EQ(stored().front().stopped, date_from(2026, 11, 3));
    run({"medicine", "stop", "1", "--on", "2026-11-04"});
    EXPECT_EQ(stored().front().stopped, date_from(2026, 11, 4));
}

TEST_F(MedicineTest, IsStoppedTodayUnlessSaid) {
    run({"medicine", "add", "Lasix"});
    EXPECT_EQ(run({"medicine", "stop", "furosemide"}).out, "Saved: Lasix stopped on 23 November.\n");
    EXPECT_EQ(stored().front().stopped, today);
}

TEST_F(MedicineTest, CannotStopBeforeItWasStarted) {
    run({"medicine", "add", "Furosemide", "--from", "2024-05-03"});
    const Outcome outcome = run({"medicine", "stop", "1", "--on", "2024-05-03"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("medicine 1, stop: It stopped before it was started."),
                                   HasSubstr("Nothing was saved.\n")));
    EXPECT_EQ(stored().front().stopped, std::nullopt);
}

TEST_F(MedicineTest, IsRemovedByNameOrNumber) {
    run({"medicine", "add", "Vitamins"});
    run({"medicine", "add", "Furosemide"});
    EXPECT_EQ(run({"medicine", "remove", "VITAMINS"}).out, "Saved: Vitamins removed.\n");
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_EQ(run({"undo"}).out, "Undone: Vitamins removed.\n");
    EXPECT_EQ(stored().size(), 2U);
    run({"medicine", "remove", "2"});
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front().name, "Vitamins");
}

TEST_F(MedicineTest, IsMeantWhereItIsTheOnlyOneOfItsNameStillTaken) {
    run({"medicine", "add", "Furosemide", "--from", "2020-01-01", "--to", "2021-01-01"});
    run({"medicine", "add", "Furosemide", "--from", "2024-05-03"});
    run({"medicine", "stop", "Furosemide"});
    EXPECT_EQ(stored().front().stopped, date_from(2021, 1, 1));
    EXPECT_EQ(stored().back().stopped, today);
    const Outcome outcome = run({"medicine", "remove", "Furosemide"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("2 of them are called \"Furosemide\"; say the number of one"));
}

TEST_F(MedicineTest, ThatIsThereAlreadyIsNothingNew) {
    const std::vector<std::string> line{"medicine", "add", "Vitamins", "--dose", "one"};
    run(line);
    EXPECT_THAT(run(line).out, HasSubstr("Nothing new"));
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(MedicineTest, ThatCannotBeMeantIsRefusedWithAllProblems) {
    const Outcome outcome = run({"medicine", "add", " ", "--from", "when", "--to", "then"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("A medicine needs a name"), HasSubstr("\"when\" is not a date"),
                                   HasSubstr("\"then\" is not a date"), HasSubstr("Nothing was saved.\n")));
    EXPECT_THAT(run({"medicine", "add", "Vitamins", "--from", "2026-11-24"}).err,
                HasSubstr("2026-11-24 has not come yet"));
    EXPECT_FALSE(diary_exists());
}

TEST_F(MedicineTest, ThatIsNotThereIsNotStopped) {
    run({"medicine", "add", "Furosemide"});
    for (const std::string verb : {"stop", "remove"}) {
        EXPECT_THAT(run({"medicine", verb, "Furosemid"}).err, HasSubstr("did you mean \"Furosemide\"?"));
        EXPECT_THAT(run({"medicine", verb, "2"}).err, HasSubstr("\"nightcramp medicine list\" numbers them"));
    }
    EXPECT_THAT(run({"medicine", "stop", "3", "--on", "x"}).err,
                AllOf(HasSubstr("no medicine \"3\""), HasSubstr("\"x\" is not a date")));
    EXPECT_EQ(stored().front().stopped, std::nullopt);
}

TEST_F(MedicineTest, AnswersInJson) {
    const Json added = run({"medicine", "add", "Lasix", "--json"}).json();
    EXPECT_EQ(added.at("label"), "Lasix added");
    EXPECT_EQ(added.at("medicine").at("id"), "furosemide");
    EXPECT_THAT(added.at("medicine").at("listed").get<std::string>(), HasSubstr("possible cause"));
    run({"medicine", "add", "Vitamins"});
    const Json list = run({"medicine", "list", "--json"}).json().at("medicines");
    EXPECT_EQ(list.size(), 2U);
    EXPECT_TRUE(list.at(1).at("listed").is_null());
    EXPECT_EQ(run({"medicine", "stop", "1", "--json"}).json().at("medicine").at("stopped"), "2026-11-23");
    EXPECT_EQ(run({"medicine", "remove", "1", "--json"}).json().at("medicine").at("name"), "Lasix");
    EXPECT_EQ(run({"medicine", "stop", "1", "--on", "2026-11-23", "--json"}).json().at("changed"), true);
    EXPECT_EQ(run({"medicine", "stop", "1", "--json"}).json().at("changed"), false);
}

/// "Stop" is what the person says that happened, never what the program says to do.
TEST_F(MedicineTest, IsNeverToldToBeStopped) {
    const std::string added = run({"medicine", "add", "Furosemide"}).out;
    for (const std::string& text : {added, run({"medicine", "list"}).out, run({"profile", "show"}).out,
                                    run({"medicine", "stop", "1"}).out, run({"profile", "conditions"}).out}) {
        EXPECT_THAT(medicine_orders(text), IsEmpty()) << text;
    }
    for (const Habit& habit : load_catalogue().habits) {
        const std::string text = run({"habits", habit.id}).out;
        EXPECT_THAT(medicine_orders(text), IsEmpty()) << text;
    }
}

}  // namespace
}  // namespace nightcramp::cli
