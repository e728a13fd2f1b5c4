#include "app/example_diary.hpp"
#include "exchange/csv.hpp"
#include "present/charts.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

class ChartTest : public CliTest {
protected:
    void SetUp() override {
        const auto example = app::example_diary({app::example_end(test::today), 1, 200}, catalogue);
        shelf.open(file, test::now).journal->save(app::example_edit(example, test::now, Face::command_line));
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (scratch / name).string(); }
    Outcome save(const std::string& chart, const std::string& name, std::vector<std::string> more = {}) {
        std::vector<std::string> words{"chart", chart, "--to", path(name)};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    void expect_refused(const Outcome& outcome, const std::string& sentence) {
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
    }

    Catalogue catalogue = load_catalogue();
};

TEST_F(ChartTest, ListNamesEveryChart) {
    const Outcome outcome = run({"chart", "--list"});
    EXPECT_EQ(outcome.code, success);
    for (const auto& word : words<present::ChartName>()) {
        EXPECT_THAT(outcome.out, HasSubstr(std::string(word.slug) + " "));
        EXPECT_THAT(outcome.out, HasSubstr(std::string(word.name) + "\n"));
    }
    EXPECT_THAT(run({"chart", "--list", "--json"}).json().at("charts"), SizeIs(13));
}

TEST_F(ChartTest, IsSavedInTheFormatThatItsEndingNames) {
    for (const auto& [ending, begin] :
         {std::pair("svg", "<?xml"), std::pair("png", "\x89PNG"), std::pair("pdf", "%PDF"),
          std::pair("csv", "night,recorded,cramps")}) {
        const std::string name = std::string("cramps.") + ending;
        const Outcome outcome = save("cramps", name);
        EXPECT_EQ(outcome.code, success) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("Saved: Cramps per night"));
        EXPECT_THAT(test::read_file(path(name)), StartsWith(begin));
    }
}

TEST_F(ChartTest, OfEveryNameIsSavedFromAnEmptyDiaryToo) {
    file = scratch / "none.nightcramp";
    for (const auto& word : words<present::ChartName>()) {
        const std::string name = std::string(word.slug) + ".svg";
        EXPECT_EQ(save(std::string(word.slug), name).code, success) << word.slug;
        EXPECT_THAT(test::read_file(path(name)), HasSubstr("</svg>"));
    }
    EXPECT_FALSE(diary_exists()) << "looking makes no diary";
}

TEST_F(ChartTest, HasTheNumbersOfItsTableInCsv) {
    ASSERT_EQ(save("trends", "trends.csv", {"--from", "2026-11-01"}).code, success);
    const auto reading = exchange::read_csv(test::read_file(path("trends.csv")));
    const std::vector<Night> nights = journal().nights(*journal().span());
    const auto habits = all_habits(catalogue.habits, journal().habits());
    const Profile profile = journal().profile().value();
    const std::vector<Experiment> experiments;
    const present::ChartSource source{nights, habits, profile, experiments, catalogue, test::sunday};
    const present::ChartTable table =
        present::numbers(present::ChartName::trends, source, {{date_from(2026, 11, 1), test::sunday}, {}});
    EXPECT_EQ(reading.table.header, table.columns);
    ASSERT_EQ(reading.table.rows.size(), table.rows.size());
    EXPECT_EQ(table.rows.size(), 22U);
    for (std::size_t i = 0; i < table.rows.size(); ++i) EXPECT_EQ(reading.table.rows[i].cells, table.rows[i]);
}

TEST_F(ChartTest, TakesASecondToForItsLastNight) {
    ASSERT_EQ(save("cramps", "c.csv", {"--from", "2026-10-01", "--to", "2026-10-07"}).code, success);
    const auto reading = exchange::read_csv(test::read_file(path("c.csv")));
    ASSERT_THAT(reading.table.rows, SizeIs(7));
    EXPECT_EQ(reading.table.rows.back().cells.front(), "2026-10-07");
    const Outcome outcome = save("cramps", "d.csv", {"--to", "last-night", "--json"});
    EXPECT_EQ(outcome.json().at("last"), "2026-11-22");
    EXPECT_EQ(outcome.json().at("first"), "2026-08-25");
}

TEST_F(ChartTest, IsTheSameEachTime) {
    for (const std::string ending : {".svg", ".png", ".pdf"}) {
        ASSERT_EQ(save("trends", "a" + ending).code, success);
        ASSERT_EQ(save("trends", "b" + ending).code, success);
        EXPECT_EQ(test::read_file(path("a" + ending)), test::read_file(path("b" + ending))) << ending;
    }
}

TEST_F(ChartTest, HasTheSizeThatWasAskedFor) {
    ASSERT_EQ(save("trends", "t.svg", {"--size", "640x360"}).code, success);
    EXPECT_THAT(test::read_file(path("t.svg")), HasSubstr("width=\"640\" height=\"360\""));
    ASSERT_EQ(save("trends", "t.png", {"--size", "640x360"}).code, success);
    // The head of a PNG: width and height, four bytes each.
    EXPECT_EQ(test::read_file(path("t.png")).substr(16, 8), std::string("\0\0\x02\x80\0\0\x01\x68", 8));
    expect_refused(save("trends", "u.png", {"--size", "5001x400"}), "each from 200 to 5000 pixels");
}

TEST_F(ChartTest, HasTheColoursOfItsTheme) {
    ASSERT_EQ(save("cramps", "night.svg", {"--theme", "night"}).code, success);
    EXPECT_THAT(test::read_file(path("night.svg")), HasSubstr("#1A1D29"));
    ASSERT_EQ(save("cramps", "print.svg", {"--theme", "print"}).code, success);
    EXPECT_THAT(test::read_file(path("print.svg")), testing::Not(HasSubstr("#B83C20")));
    expect_refused(save("cramps", "x.svg", {"--theme", "pink"}), "\"pink\" is no theme");
}

TEST_F(ChartTest, LeavesAFileAloneThatIsThereAlready) {
    test::write_file(path("mine.png"), "mine");
    expect_refused(save("cramps", "mine.png"), "is there already; add --replace");
    EXPECT_EQ(test::read_file(path("mine.png")), "mine");
    EXPECT_EQ(save("cramps", "mine.png", {"--replace"}).code, success);
    EXPECT_THAT(test::read_file(path("mine.png")), StartsWith("\x89PNG"));
}

TEST_F(ChartTest, SaysEverythingThatCannotBeMeant) {
    expect_refused(run({"chart"}), "Which chart?");
    expect_refused(run({"chart", "cramps"}), "Where to?");
    expect_refused(save("cramp", "c.png"), "did you mean \"cramps\"?");
    expect_refused(save("cramps", "c.gif"), "has to end in .svg, .png, .pdf or .csv");
    expect_refused(save("cramps", "c.png", {"--size", "9x9"}), "it reads like 960x540");
    expect_refused(save("cramps", "c.png", {"--size", "wide"}), "is no size");
    expect_refused(save("cramps", "c.png", {"--from", "soon"}), "soon");
    expect_refused(save("cramps", "c.png", {"--from", "2026-11-02", "--to", "2026-11-01"}), "comes after");
    expect_refused(save("habits", "c.png", {"--habit", "streching"}), "did you mean \"stretching\"?");
    expect_refused(save("cramps", "c.png", {"--habit", "stretching"}), "Only the chart \"habits\"");
    expect_refused(save("cramps", "c.png", {"--to", "d.png"}), "one file too many");
    expect_refused(save("month", "c.png", {"--from", "2026-11-01"}), "no first night to choose");
    expect_refused(save("cramps", "c.csv", {"--theme", "night"}), "neither a theme nor a size");
    EXPECT_FALSE(fs::exists(path("c.png")));
}

TEST_F(ChartTest, ThatCannotBeWrittenSaysWhyAndLeavesNothingBehind) {
    test::write_file(path("file"), "");
    const Outcome outcome = save("cramps", "file/c.png");
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.err, HasSubstr("could not be written"));
    EXPECT_EQ(test::read_file(path("file")), "");
}

TEST_F(ChartTest, OfHabitsTakesTwoByNameOrId) {
    ASSERT_EQ(save("habits", "h.csv", {"--habit", "stretching", "--habit", "Drinks in all"}).code, success);
    EXPECT_THAT(test::read_file(path("h.csv")), HasSubstr("Stretching before bed,\"Drinks in all, ml\""));
    expect_refused(save("habits", "i.csv", {"--habit", "shoes", "--habit", "bike", "--habit", "fluids"}),
                   "At most two");
}

}  // namespace
}  // namespace nightcramp::cli
