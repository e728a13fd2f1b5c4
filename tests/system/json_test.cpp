#include "tests/system/process.hpp"

#include <algorithm>

namespace nightcramp::system_test {
namespace {

/// What Python's jsonschema says against the definition `name` of our schema; empty where it fits.
class JsonOutput : public SystemTest {
protected:
    std::string complaint(const std::string& name, const std::string& json) {
        Json schema = Json::parse(test::read_file(source_dir() / "assets/schema/nightcramp.schema.json"));
        EXPECT_TRUE(schema.at("definitions").contains(name)) << name;
        schema["$ref"] = "#/definitions/" + name;
        test::write_file(home / "schema.json", schema.dump());
        test::write_file(home / "output.json", json);
        const std::string script =
            "import json, sys, jsonschema\n"
            "schema, output = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])\n"
            "jsonschema.Draft7Validator.check_schema(schema)\n"
            "for error in jsonschema.Draft7Validator({'definitions': schema['definitions'], "
            "'allOf': [{'$ref': schema['$ref']}]}).iter_errors(output):\n"
            "    print(list(error.absolute_path), error.message)\n";
        Process python({NIGHTCRAMP_PYTHON, "-c", script, (home / "schema.json").string(),
                        (home / "output.json").string()},
                       variables);
        const Ended ended = python.wait();
        return ended.out + ended.err;
    }

    void expect_fits(const std::string& name, std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        EXPECT_EQ(complaint(name, run(arguments).out), "") << name;
    }
};

TEST_F(JsonOutput, OfEveryCommandFitsItsDefinition) {
    expect_fits("show", {"show", "2026-01-22"});
    expect_fits("undo", {"undo"});
    expect_fits("check", {"check"});
    expect_fits("summary", {"summary"});
    expect_fits("insights", {"insights"});
    expect_fits("insight", {"insights", "stretching"});
    expect_fits("suggest", {"suggest"});
    expect_fits("know", {"know"});
    expect_fits("known", {"know", "during-a-cramp"});
    expect_fits("known", {"know", "Lasix"});
    expect_fits("suggest", {"suggest", "--sign", "none"});
    EXPECT_EQ(run({"profile", "set", "--condition", "chronic-kidney-disease", "--due", "unknown",
                   "--flat-feet", "yes"})
                  .code,
              0);
    expect_fits("suggest", {"suggest"});
    EXPECT_EQ(run({"profile", "set", "--no-condition", "chronic-kidney-disease"}).code, 0);
    expect_fits("suggest", {"suggest", "--dismiss", "start stretching"});
    expect_fits("suggest", {"suggest", "--bring-back", "start stretching"});
    expect_fits("log", {"log", "--night", "2026-01-22", "--cramp",
                        "waking both toes part again 1 pain 0 45s slept-on walked otherwise sore 3 note ouch",
                        "--cramp", "", "--habit", "bike=20", "--habit", "shoes=n/a", "--sleep",
                        "22:45-06:30 mixed feet pointed-down covers heavy rested 10", "--sign", "none",
                        "--note", "x"});
    expect_fits("log", {"log", "--night", "2026-01-22", "--note", "x"});
    expect_fits("show", {"show", "2026-01-22"});
    expect_fits("nights", {"nights", "--from", "2026-01-20", "--to", "2026-01-24"});
    expect_fits("check", {"check"});
    expect_fits("backup", {"backup"});
    expect_fits("undo", {"undo"});
    expect_fits("redo", {"redo"});
    const std::string copy = run({"backup", "--json"}).json().at("file");
    expect_fits("restore_preview", {"restore", copy, "--preview"});
    expect_fits("restore", {"restore", copy});
    expect_fits("backup_list", {"backup", "--list"});
    const Json kept = run({"backup", "--list", "--json"}).json().at("backups");
    ASSERT_EQ(kept.size(), 4U);
    // Copies of one second have no order among themselves.
    const auto count = [&kept](const std::string& reason) {
        return std::count_if(kept.begin(), kept.end(),
                             [&](const Json& one) { return one.at("reason") == reason; });
    };
    EXPECT_EQ(count("daily"), 1);
    EXPECT_EQ(count("by-hand"), 2);
    EXPECT_EQ(count("before-restore"), 1);
}

TEST_F(JsonOutput, OfCopiesElsewhereAndOfSalvageFitsToo) {
    const std::string folder = (home / "stick").string();
    std::filesystem::create_directory(folder);
    expect_fits("check", {"check", "--quick"});
    EXPECT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
    expect_fits("check", {"check", "--quick"});
    expect_fits("backup", {"backup", "--to", folder});
    expect_fits("backup_folder", {"backup", "--keep-in", folder});
    expect_fits("backup", {"backup"});
    expect_fits("backup_list", {"backup", "--list"});
    expect_fits("salvage", {"salvage", "--to", (home / "new.nightcramp").string()});
    std::filesystem::remove_all(folder);
    expect_fits("backup", {"backup"});
    expect_fits("backup_folder", {"backup", "--keep-in", "none"});
}

TEST_F(JsonOutput, OfTheHistoryAndTheTrashFitsToo) {
    expect_fits("history", {"history"});
    expect_fits("night_history", {"history", "2026-01-22"});
    expect_fits("trash", {"trash"});
    for (const std::string night : {"2026-01-22", "2026-01-23"}) {
        EXPECT_EQ(run({"log", "--night", night, "--cramp", "left calf"}).code, 0);
        EXPECT_EQ(run({"log", "--night", night, "--none", "--replace"}).code, 0);
    }
    EXPECT_EQ(run({"undo"}).code, 0);
    expect_fits("history", {"history"});
    expect_fits("night_history", {"history", "2026-01-22"});
    expect_fits("undo", {"history", "2026-01-22", "--restore", "1"});
    expect_fits("trash", {"trash"});
    EXPECT_EQ(run({"redo"}).code, 0);
    EXPECT_EQ(run({"log", "--night", "2026-01-23", "--none", "--replace"}).code, 0);
    expect_fits("trash_erase", {"trash", "--erase", "1", "--yes"});
    expect_fits("trash_erase", {"history", "2026-01-22", "--erase", "--yes"});
    EXPECT_EQ(run({"log", "--night", "2026-01-24", "--cramp", "left calf"}).code, 0);
    EXPECT_EQ(run({"log", "--night", "2026-01-24", "--none", "--replace"}).code, 0);
    expect_fits("undo", {"trash", "--bring-back", "1"});
    expect_fits("history", {"history"});
}

TEST_F(JsonOutput, OfTheExampleDiaryFitsToo) {
    const std::string example = (home / "example.nightcramp").string();
    EXPECT_EQ(complaint("demo", run_bare({"demo", "--to", example, "--json"}).out), "");
    EXPECT_EQ(complaint("summary", run_bare({"summary", "--json", "--diary", example}).out), "");
    EXPECT_EQ(complaint("insights", run_bare({"insights", "--json", "--diary", example}).out), "");
    for (const std::string habit : {"stretching", "fluids", "alcohol", "heavy-covers"}) {
        EXPECT_EQ(complaint("insight", run_bare({"insights", habit, "--json", "--diary", example}).out), "");
    }
    EXPECT_EQ(
        complaint("nights", run_bare({"nights", "--from", "2020-01-01", "--json", "--diary", example}).out),
        "");
    EXPECT_EQ(complaint("check", run_bare({"check", "--json", "--diary", example}).out), "");
}

TEST_F(JsonOutput, OfChartsFitsToo) {
    expect_fits("charts", {"chart", "--list"});
    expect_fits("chart", {"chart", "cramps", "--to", (home / "cramps.svg").string()});
}

TEST_F(JsonOutput, OfReportsFitsToo) {
    expect_fits("report", {"report"});
    expect_fits("report", {"report", "--to", (home / "report.txt").string(), "--with", "name"});
    expect_fits("report",
                {"report", "--to", (home / "report.pdf").string(), "--with", "notes,nights,method"});
    expect_fits("report", {"report", "--to", (home / "report.png").string(), "--paper", "letter"});
}

TEST_F(JsonOutput, OfHabitsFitsToo) {
    expect_fits("habit", {"habit", "add", "Pickle juice", "--amount", "ml", "--aim-at-least", "50"});
    expect_fits("habit", {"habit", "rename", "pickle-juice", "Gherkins"});
    expect_fits("habit", {"habit", "aim", "pickle-juice", "--none"});
    expect_fits("habit", {"habit", "archive", "pickle-juice", "shoes"});
    expect_fits("habit", {"habit", "archive", "pickle-juice"});
    expect_fits("habits", {"habits", "--all"});
    expect_fits("habit_known", {"habits", "pickle-juice"});
    for (const std::string habit : {"stretching", "fluids", "heavy-covers", "alcohol"}) {
        expect_fits("habit_known", {"habits", habit});
    }
}

TEST_F(JsonOutput, OfTheProfileFitsToo) {
    expect_fits("profile_show", {"profile", "show"});
    expect_fits("profile_set",
                {"profile", "set", "--weight", "176lb", "--born", "1951", "--due", "2027-02-01",
                 "--flat-feet", "no", "--condition", "falls", "--question", "Why?"});
    expect_fits("medicine", {"medicine", "add", "Lasix", "--dose", "25 mg", "--from", "2024-05-03"});
    expect_fits("medicine", {"medicine", "add", "Vitamins"});
    expect_fits("medicine", {"medicine", "stop", "Lasix", "--on", "2025-05-03"});
    expect_fits("medicine_list", {"medicine", "list"});
    expect_fits("profile_show", {"profile", "show"});
    expect_fits("medicine", {"medicine", "remove", "2"});
    expect_fits("profile_conditions", {"profile", "conditions"});
}

TEST_F(JsonOutput, OfExperimentsFitsToo) {
    expect_fits("experiment_plans", {"experiment", "plan"});
    for (const std::string habit : {"stretching", "bike", "magnesium", "diarrhoea"}) {
        expect_fits("experiment_plan", {"experiment", "plan", habit});
    }
    expect_fits("experiment_tonight", {"experiment", "tonight"});
    expect_fits("experiment_list", {"experiment", "list"});
    expect_fits("experiment_edit",
                {"experiment", "plan", "stretching", "--design", "nightly", "--from", "tomorrow", "--begin"});
    expect_fits("experiment_tonight", {"experiment", "tonight"});
    expect_fits("experiment_status", {"experiment", "status"});
    expect_fits("experiment_list", {"experiment", "list"});
    const Json kept = run({"experiment", "list", "--json"}).json().at("experiments");
    expect_fits("experiment_edit", {"experiment", "erase", kept.at(0).at("id")});
}

TEST_F(JsonOutput, OfTablesFitsToo) {
    const std::string nights = (home / "nights.csv").string();
    test::write_file(nights, "night,cramps,stretching\n2026-01-22,0,yes\n2026-01-23,2,no\n");
    expect_fits("import", {"import", nights, "--as", "nights", "--dry-run"});
    expect_fits("import", {"import", nights, "--as", "nights"});
    test::write_file(nights, "night,cramps\n2026-01-22,3\n");
    expect_fits("import", {"import", nights, "--as", "nights"});
    test::write_file(nights,
                     "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
                     "Stretching,,Health,3/5/2025,1,\nStretching,,Health,never,1,\n");
    expect_fits("import", {"import", nights, "--dry-run"});
    expect_fits("import", {"import", nights, "--date-order", "day-first"});
    expect_fits("imports", {"imports"});
    const std::int64_t newest = run({"imports", "--json"}).json().at("imports").at(0).at("id");
    expect_fits("imports_take_back", {"imports", "take-back", std::to_string(newest)});
    expect_fits("imports_take_back", {"imports", "take-back", std::to_string(newest)});
    expect_fits("imports", {"imports"});
    const std::string table = (home / "table.csv").string();
    test::write_file(table, "y,x\n0,1\n2,0\n1,1\n3,0\n0,1\n2,0\n1,0\n0,1\n");
    expect_fits("analyse", {"analyse", table, "--outcome", "y", "--habit", "x"});
    test::write_file(table, "y,x\n0,1\n2,1\n");
    expect_fits("analyse", {"analyse", table, "--outcome", "y", "--habit", "x"});
}

TEST_F(JsonOutput, ThatDoesNotFitIsFound) {
    EXPECT_NE(complaint("undo", R"({"changed": "yes", "label": null})"), "");
    EXPECT_NE(complaint("show", R"({"date": "2026-01-22"})"), "");
}

}  // namespace
}  // namespace nightcramp::system_test
