#include "exchange/csv.hpp"
#include "exchange/writers/export.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using exchange::ExportFormat;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

class ExportTest : public CliTest {
protected:
    void SetUp() override {
        Night night = test::night_with_cramp(test::sunday);
        night.note = "a private note";
        const Night earlier = test::night_without_cramps(test::sunday - days(1));
        journal_of_test().save(test::adding(earlier));
        journal_of_test().save(test::adding(night));
    }

    Journal& journal_of_test() { return *opened_.journal; }
    [[nodiscard]] std::string path(const std::string& name) const { return (scratch / name).string(); }
    Outcome write(const std::string& name, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"export", "--to", path(name)};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    std::string written(const std::string& name) { return test::read_file(path(name)); }
    void expect_refused(const Outcome& outcome, const std::string& sentence) {
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
    }

private:
    Diary opened_ = shelf.open(file, test::now);
};

TEST_F(ExportTest, WritesTheFormatThatTheEndingNames) {
    for (const auto& [name, begin] :
         {std::pair("a.zip", "PK"), std::pair("a.csv", "night,cramps,position"),
          std::pair("a.json", "{\n\"nightcramp_diary\": 1"),
          std::pair("a.fhir.json", "{\n\"resourceType\": \"Bundle\""), std::pair("a.omh.json", "[]")}) {
        const Outcome outcome = write(name);
        EXPECT_EQ(outcome.code, success) << outcome.err;
        EXPECT_THAT(outcome.out, StartsWith("Saved: "));
        EXPECT_THAT(written(name), StartsWith(begin));
    }
}

TEST_F(ExportTest, WritesTheFormatThatWasAskedForUnlessTheEndingSaysAnother) {
    EXPECT_EQ(write("diary.txt", {"--as", "json"}).code, success);
    EXPECT_THAT(written("diary.txt"), StartsWith("{\n\"nightcramp_diary\""));
    EXPECT_EQ(write("diary.json", {"--as", "fhir"}).code, success);
    EXPECT_THAT(written("diary.json"), HasSubstr("Bundle"));
    expect_refused(write("diary.csv", {"--as", "fhir"}), "ends like another format; fhir ends in .fhir.json");
}

TEST_F(ExportTest, WritesWhatTheDiaryHolds) {
    ASSERT_EQ(write("a.csv").code, success);
    EXPECT_EQ(written("a.csv"), "night,cramps,position,feet,covers\n2026-11-21,0,,,\n2026-11-22,1,,,\n");
}

TEST_F(ExportTest, WritesASpanOfNights) {
    const Outcome outcome = write("a.csv", {"--from", "last-night", "--json"});
    EXPECT_EQ(outcome.json().at("nights"), 1);
    EXPECT_EQ(written("a.csv"), "night,cramps,position,feet,covers\n2026-11-22,1,,,\n");
    EXPECT_EQ(write("b.csv", {"--until", "2026-11-21", "--json"}).json().at("nights"), 1);
    EXPECT_EQ(write("c.csv", {"--from", "2026-11-01", "--until", "2026-11-22", "--json"}).json().at("nights"),
              2);
}

TEST_F(ExportTest, LeavesOutThePersonsOwnWords) {
    ASSERT_EQ(write("with.json").code, success);
    EXPECT_THAT(written("with.json"), HasSubstr("a private note"));
    ASSERT_EQ(write("without.json", {"--without-names"}).code, success);
    EXPECT_THAT(written("without.json"), testing::Not(HasSubstr("private")));
}

TEST_F(ExportTest, WithoutNamesCannotBeBroughtInAgain) {
    ASSERT_EQ(write("without.json", {"--without-names"}).code, success);
    const Outcome outcome = run({"import", path("without.json")});
    EXPECT_NE(outcome.code, success);
    EXPECT_THAT(outcome.err, HasSubstr("was written without names and notes."));
}

TEST_F(ExportTest, SaysInJsonWhatItWrote) {
    const Json reply = write("a.json", {"--json"}).json();
    EXPECT_EQ(reply.at("file"), path("a.json"));
    EXPECT_EQ(reply.at("format"), "json");
    EXPECT_EQ(reply.at("nights"), 2);
    EXPECT_EQ(reply.at("bytes"), written("a.json").size());
}

TEST_F(ExportTest, WritesTheSameEachTime) {
    for (const std::string ending : {".zip", ".csv", ".json", ".fhir.json", ".omh.json"}) {
        ASSERT_EQ(write("a" + ending).code, success);
        clock.time = test::at(test::today + days(3), 12);
        ASSERT_EQ(write("b" + ending).code, success);
        EXPECT_EQ(written("a" + ending), written("b" + ending)) << ending;
    }
}

TEST_F(ExportTest, LeavesAFileAloneThatIsThereAlready) {
    test::write_file(path("mine.json"), "mine");
    expect_refused(write("mine.json"), "is there already; add --replace");
    EXPECT_EQ(written("mine.json"), "mine");
    EXPECT_EQ(write("mine.json", {"--replace"}).code, success);
    EXPECT_THAT(written("mine.json"), HasSubstr("nightcramp_diary"));
}

TEST_F(ExportTest, NeverWritesOverTheDiary) {
    test::write_file(file.string(), "the diary");
    expect_refused(run({"export", "--to", file.string(), "--as", "json", "--replace"}),
                   "is the diary itself");
    std::filesystem::create_symlink(file, scratch / "link.json");
    expect_refused(write("link.json", {"--replace"}), "is the diary itself");
    EXPECT_EQ(test::read_file(file), "the diary");
}

TEST_F(ExportTest, SaysWhatIsNotUnderstood) {
    expect_refused(run({"export"}), "Where to? Say a file with --to, such as --to diary.json.");
    expect_refused(write("a.txt"),
                   "does not say what to write: let it end in .zip, .csv, .json, .fhir.json, "
                   ".omh.json, or add --as with csv, nights, json, fhir or open-mhealth.");
    expect_refused(write("a.txt", {"--as", "jsn"}), "\"jsn\" is no format; did you mean \"json\"?");
    expect_refused(write("a.txt", {"--as", "spreadsheet"}),
                   "\"spreadsheet\" is no format; there are csv, nights, json, fhir, open-mhealth.");
    expect_refused(write("a.json", {"--from", "yesteryear"}), "yesteryear");
    expect_refused(write("a.json", {"--from", "2026-11-22", "--until", "2026-11-21"}),
                   "comes after 2026-11-21");
    const Outcome outcome = write("a.txt", {"--from", "x", "--until", "y"});
    EXPECT_THAT(outcome.err, testing::AllOf(HasSubstr("--to"), HasSubstr("--from"), HasSubstr("--until")));
}

TEST_F(ExportTest, WritesNothingWhereThereIsNoDiary) {
    file = scratch / "none.nightcramp";
    expect_refused(write("a.json"), "There is no diary at");
    EXPECT_FALSE(std::filesystem::exists(path("a.json")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ExportTest, RefusesPlacesThatAreNone) {
    test::write_file(path("file"), "");
    expect_refused(write("file/a.json"), "There is no folder");
    expect_refused(write("no folder/a.json"), "There is no folder");
    std::filesystem::create_directory(path("folder.json"));
    expect_refused(write("folder.json", {"--replace"}), "is a folder; name a file in it");
}

}  // namespace
}  // namespace nightcramp::cli
