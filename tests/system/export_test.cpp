#include "tests/system/process.hpp"

#include <cstdlib>
#include <optional>

namespace nightcramp::system_test {
namespace {

using testing::HasSubstr;

/// Prints what Python's jsonschema says against the schema that is the second argument; the third, where
/// there is one, is the definition in it that is meant.
constexpr auto check_script =
    "import json, pathlib, sys, jsonschema\n"
    "file, place = (pathlib.Path(name) for name in sys.argv[1:3])\n"
    "schema = json.loads(place.read_text(encoding='utf-8'))\n"
    "resolver = jsonschema.RefResolver(place.as_uri(), schema)\n"
    "wanted = {'$ref': place.as_uri() + sys.argv[3]} if len(sys.argv) > 3 else schema\n"
    "validator = jsonschema.validators.validator_for(schema)(wanted, resolver=resolver)\n"
    "values = json.loads(file.read_text(encoding='utf-8'))\n"
    "for value in values if isinstance(values, list) else [values]:\n"
    "    for error in validator.iter_errors(value):\n"
    "        print(list(error.absolute_path), error.message[:300])\n";

/// What is taken out of the example diary, looked at with the programs that other people have.
class Exports : public SystemTest {
protected:
    void SetUp() override { ASSERT_EQ(run_bare({"demo", "--to", example(), "--seed", "7"}).code, 0); }

    [[nodiscard]] std::string example() const { return file("example.nightcramp"); }
    [[nodiscard]] std::string file(const std::string& name) const { return (home / name).string(); }
    Ended tool(const std::vector<std::string>& command) const { return Process(command, variables).wait(); }
    void write(const std::string& name, const std::string& from) const {
        const Ended ended = run_bare({"export", "--to", file(name), "--diary", from});
        EXPECT_EQ(ended.code, 0) << ended.err;
    }
    std::string complaint(const std::string& name, const std::filesystem::path& schema,
                          const std::string& definition = "") const {
        std::vector<std::string> command{NIGHTCRAMP_PYTHON, "-W",       "ignore",       "-c",
                                         check_script,      file(name), schema.string()};
        if (!definition.empty()) command.push_back("#/definitions/" + definition);
        const Ended ended = tool(command);
        return ended.code == 0 ? ended.out : ended.err;
    }
    static std::optional<std::filesystem::path> samples() {
        const char* folder = std::getenv("NIGHTCRAMP_SAMPLES_DIR");
        return folder == nullptr || *folder == '\0' ? std::nullopt
                                                    : std::optional<std::filesystem::path>(folder);
    }
};

TEST_F(Exports, OfTheWholeDiaryFitOurSchema) {
    write("diary.json", example());
    EXPECT_EQ(complaint("diary.json", source_dir() / "assets/schema/nightcramp.schema.json", "diary_file"),
              "");
    test::write_file(home / "broken.json", R"({"nightcramp_diary": 1, "nights": [{}]})");
    EXPECT_NE(complaint("broken.json", source_dir() / "assets/schema/nightcramp.schema.json", "diary_file"),
              "");
}

TEST_F(Exports, OfADiaryWithoutNamesFitOurSchemaAndDoNotComeBack) {
    ASSERT_EQ(
        run_bare({"export", "--to", file("nameless.json"), "--without-names", "--diary", example()}).code, 0);
    EXPECT_EQ(complaint("nameless.json", source_dir() / "assets/schema/nightcramp.schema.json", "diary_file"),
              "");
    const Ended ended = run_bare({"import", file("nameless.json"), "--diary", file("fresh.nightcramp")});
    EXPECT_NE(ended.code, 0);
    EXPECT_NE(ended.err.find("was written without names and notes."), std::string::npos) << ended.err;
}

TEST_F(Exports, ReplyInTheFormOfOurSchema) {
    test::write_file(home / "reply.json",
                     run_bare({"export", "--to", file("a.zip"), "--json", "--diary", example()}).out);
    EXPECT_EQ(complaint("reply.json", source_dir() / "assets/schema/nightcramp.schema.json", "export"), "");
}

TEST_F(Exports, OfTheWholeDiaryComeBackAsTheyWere) {
    write("diary.json", example());
    const std::string fresh = file("fresh.nightcramp");
    const Ended ended = run_bare({"import", file("diary.json"), "--diary", fresh});
    ASSERT_EQ(ended.code, 0) << ended.err;
    write("again.json", fresh);
    EXPECT_EQ(test::read_file(home / "again.json"), test::read_file(home / "diary.json"));
}

TEST_F(Exports, OfTheTableOfNightsComeBackAsTheyWere) {
    write("nights.csv", example());
    const std::string fresh = file("fresh.nightcramp");
    const Ended ended = run_bare({"import", file("nights.csv"), "--as", "nights", "--diary", fresh});
    ASSERT_EQ(ended.code, 0) << ended.err;
    write("again.csv", fresh);
    EXPECT_EQ(test::read_file(home / "again.csv"), test::read_file(home / "nights.csv"));
}

TEST_F(Exports, OfTablesAreAWholeArchive) {
    write("tables.zip", example());
    EXPECT_EQ(tool({NIGHTCRAMP_PYTHON, "-m", "zipfile", "-t", file("tables.zip")}).code, 0);
    EXPECT_THAT(tool({NIGHTCRAMP_PYTHON, "-m", "zipfile", "-l", file("tables.zip")}).out,
                testing::AllOf(HasSubstr("README.txt"), HasSubstr("cramps.csv"), HasSubstr("1980-01-01")));
}

TEST_F(Exports, ForClinicsFitTheSchemaOfFhir) {
    if (!samples()) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    ASSERT_EQ(run_bare({"log", "--diary", example(), "--cramp",
                        "waking both toes part again 1 pain 0 45s slept-on walked otherwise sore 3 note ouch",
                        "--habit", "bike=20", "--habit", "shoes=n/a", "--sign", "none", "--note",
                        "two\nlines", "--night", "2026-01-22", "--replace"})
                  .code,
              0);
    write("a.fhir.json", example());
    EXPECT_EQ(complaint("a.fhir.json", *samples() / "fhir/schema/fhir-r4-subset.schema.json"), "");
    test::write_file(home / "broken.json", R"({"resourceType": "Bundle", "invented": 1})");
    EXPECT_NE(complaint("broken.json", *samples() / "fhir/schema/fhir-r4-subset.schema.json"), "");
}

TEST_F(Exports, OfSleepFitTheSchemasOfOpenMhealth) {
    if (!samples()) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    write("a.omh.json", example());
    const Json points = Json::parse(test::read_file(home / "a.omh.json"));
    ASSERT_GT(points.size(), 300U);
    EXPECT_EQ(complaint("a.omh.json", *samples() / "open-mhealth/schema/data-point-1.0.json"), "");
    Json bodies = Json::array();
    for (const Json& point : points) bodies.push_back(point.at("body"));
    test::write_file(home / "bodies.json", bodies.dump());
    EXPECT_EQ(complaint("bodies.json", *samples() / "open-mhealth/schema/sleep-episode-1.1.json"), "");
    test::write_file(home / "bodies.json", R"([{"is_main_sleep": true}])");
    EXPECT_NE(complaint("bodies.json", *samples() / "open-mhealth/schema/sleep-episode-1.1.json"), "");
}

}  // namespace
}  // namespace nightcramp::system_test
