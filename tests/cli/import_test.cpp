#include "tests/cli/cli_test.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class ImportTest : public CliTest {
protected:
    /// Writes the table and imports it.
    Outcome import_table(const std::string& text, const std::vector<std::string>& options = {}) {
        write_file(table, text);
        std::vector<std::string> line{"import", table.string(), "--as", "nights"};
        line.insert(line.end(), options.begin(), options.end());
        return run(line);
    }

    std::filesystem::path table = scratch / "table.csv";
    const std::string two_nights =
        "night,cramps,stretching,fluids,feet-pointed\n2026-11-20,2,no,1500,yes\n2026-11-21,0,yes,,\n";
};

TEST_F(ImportTest, AddsTheNightsInOneEditThatUndoTakesBack) {
    const Outcome outcome = import_table(two_nights);
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(outcome.out,
              "2 nights new, 0 completed, 0 unchanged.\nSaved; nightcramp undo takes it back.\n");
    const Night night = journal().night(date_from(2026, 11, 20)).value();
    EXPECT_EQ(night.cramps, std::vector<Cramp>(2));
    EXPECT_EQ(night.recorded_at, now);
    EXPECT_EQ(night.sleep.feet->value, Feet::pointed_down);
    EXPECT_EQ(find_answer(night, "fluids")->stamp, (Stamp{now, Provenance::imported}));
    const auto history = journal().history(9);
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.front().edit.label, "import of 2 nights from table.csv");
    EXPECT_EQ(history.front().edit.face, Face::import);
    EXPECT_THAT(run({"undo"}).out, HasSubstr("import of 2 nights from table.csv"));
    EXPECT_EQ(journal().span(), std::nullopt);
}

TEST_F(ImportTest, TwiceTheSameChangesNothingTheSecondTime) {
    import_table(two_nights);
    const auto version = journal().version();
    clock.time = at(today, 9);
    EXPECT_EQ(import_table(two_nights).out,
              "0 nights new, 0 completed, 2 unchanged.\nNothing new: the diary holds all of it already.\n");
    EXPECT_EQ(journal().version(), version);
}

TEST_F(ImportTest, CompletesNightsButNeverOverwritesTheDiary) {
    run({"log", "--night", "2026-11-20", "--cramp", "02:30 left calf", "--habit", "stretching=yes"});
    const Outcome outcome = import_table(two_nights);
    EXPECT_EQ(outcome.out,
              "1 night new, 1 completed, 0 unchanged, 2 answers kept as they are in the diary:\n"
              "  2026-11-20: cramps\n  2026-11-20: stretching\nSaved; nightcramp undo takes it back.\n");
    const Night night = journal().night(date_from(2026, 11, 20)).value();
    EXPECT_EQ(night.cramps.size(), 1U);
    EXPECT_EQ(find_answer(night, "stretching")->value, AnswerValue::yes());
    EXPECT_EQ(find_answer(night, "fluids")->value, AnswerValue::of(1500));
}

TEST_F(ImportTest, ListsTheFirstOfManyAnswersThatAreKept) {
    const auto week = [](std::string_view answer) {
        std::string text = "night,shoes\n";
        for (int i = 1; i <= 7; ++i) text += fmt::format("{},{}\n", iso(today - days(i)), answer);
        return text;
    };
    import_table(week("yes"));
    EXPECT_THAT(import_table(week("no")).out,
                AllOf(HasSubstr("7 unchanged, 7 answers kept"), HasSubstr("2026-11-16: shoes"),
                      HasSubstr("  and 2 more\n")));
}

TEST_F(ImportTest, SaysTheSameInADryRunAndWritesNothing) {
    const Outcome outcome = import_table(two_nights, {"--dry-run"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(outcome.out, "2 nights new, 0 completed, 0 unchanged.\nNothing was written (--dry-run).\n");
    EXPECT_FALSE(diary_exists());
}

TEST_F(ImportTest, AnswersInJsonWhereAsked) {
    run({"log", "--night", "2026-11-20", "--none"});
    const Json dry = import_table(two_nights, {"--json", "--dry-run"}).json();
    EXPECT_EQ(dry.at("changed"), false);
    EXPECT_TRUE(dry.at("label").is_null());
    const Json json = import_table(two_nights, {"--json"}).json();
    const Json none = Json::array();
    EXPECT_EQ(json, (Json{{"file", table.string()},
                          {"format", "a table of nights"},
                          {"formats", Json::array({"nights"})},
                          {"dry_run", false},
                          {"changed", true},
                          {"label", "import of 2 nights from table.csv"},
                          {"from", "2026-11-20"},
                          {"to", "2026-11-21"},
                          {"nights", 2},
                          {"new", 1},
                          {"completed", 1},
                          {"unchanged", 0},
                          {"kept", Json::array({{{"night", "2026-11-20"}, {"column", "cramps"}}})},
                          {"replaced", none},
                          {"other", none},
                          {"items", none},
                          {"skipped", none},
                          {"more_skipped", 0},
                          {"assumptions", none},
                          {"zone_example", ""},
                          {"unclear_dates", nullptr}}));
}

TEST_F(ImportTest, ThatIsWrongNamesEveryCellAtOnceAndWritesNothing) {
    const Outcome outcome =
        import_table("night,cramps,fluids\n2026-11-20,1,abc\n2026-11-24,0,1\n2026-11-21,1\n");
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("line 2, column fluids: “abc” is not a number"),
                                   HasSubstr("line 3, column night: The night of"),
                                   HasSubstr("line 4: The row has 2"), HasSubstr("Nothing was saved.")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ImportTest, ThatIsWrongIsRefusedInADryRunToo) {
    const Outcome outcome = import_table("night,cramps\n2026-11-20,many\n", {"--dry-run"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("line 2, column cramps"), HasSubstr("Nothing was saved.")));
}

TEST_F(ImportTest, CutsALongListOfProblems) {
    std::string text = "night,fluids\n";
    for (int i = 1; i <= 62; ++i) text += iso(today - days(i)) + ",x\n";
    const std::string err = import_table(text).err;
    EXPECT_THAT(
        err, AllOf(HasSubstr("line 51, "), Not(HasSubstr("line 52, ")), HasSubstr("and 12 more problems")));
}

TEST_F(ImportTest, FindsTheFormatInTheFileItself) {
    write_file(table, two_nights);
    const Outcome found = run({"import", table.string(), "--dry-run"});
    EXPECT_EQ(found.code, success) << found.err;
    EXPECT_THAT(found.out, HasSubstr("a table of nights: nights from Fri 20 Nov 2026 to Sat 21 Nov 2026."));
}

TEST_F(ImportTest, SaysWhatThereIsWhereTheFormatIsUnknown) {
    write_file(table, two_nights);
    const Outcome unknown = run({"import", table.string(), "--as", "sleep"});
    EXPECT_EQ(unknown.code, bad_usage);
    EXPECT_THAT(unknown.err, AllOf(HasSubstr("“sleep” is not known"), HasSubstr("nights"), HasSubstr("loop"),
                                   HasSubstr("Nothing was saved.")));
    write_file(table, "what is this?");
    const Outcome strange = run({"import", table.string()});
    EXPECT_EQ(strange.code, bad_usage);
    EXPECT_THAT(strange.err, AllOf(HasSubstr("table.csv"), HasSubstr("Nothing was saved.")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ImportTest, SaysWhereThereIsNoFileOrAFolder) {
    const Outcome missing = run({"import", (scratch / "none.csv").string(), "--as", "nights"});
    EXPECT_EQ(missing.code, bad_usage);
    EXPECT_THAT(missing.err, AllOf(HasSubstr("none.csv"), HasSubstr("There is no file")));
    std::filesystem::create_directory(scratch / "empty");
    const Outcome folder = run({"import", (scratch / "empty").string(), "--as", "nights"});
    EXPECT_EQ(folder.code, bad_usage);
    EXPECT_THAT(folder.err, HasSubstr("There is no file in it."));
    EXPECT_THAT(import_table("").err, HasSubstr("The file is empty"));
    EXPECT_EQ(run({"import", "--as", "nights"}).code, bad_usage);
}

TEST_F(ImportTest, RefusesAFileThatIsTooLarge) {
    std::filesystem::resize_file((write_file(table, "night\n"), table), (64U << 20U) + 1);
    const Outcome outcome = run({"import", table.string(), "--as", "nights"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("larger than 64 MB"));
}

TEST_F(ImportTest, TakesTheHabitsOfThePerson) {
    Habit own;
    own.id = "cold-bath";
    own.name = "Cold bath";
    own.question = "Did you have a cold bath?";
    run({"log", "--none"});
    journal().save(edit<Habit>(std::nullopt, own));
    EXPECT_EQ(import_table("night,cold-bath\n2026-11-20,yes\n").code, success);
    EXPECT_EQ(find_answer(journal().night(date_from(2026, 11, 20)).value(), "cold-bath")->value,
              AnswerValue::yes());
}

}  // namespace
}  // namespace nightcramp::cli
