#include "app/example_diary.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr int example_nights = 200;

class ReportTest : public CliTest {
protected:
    void SetUp() override { keep_example_in(file); }

    void keep_example_in(const fs::path& place) {
        auto example = app::example_diary({app::example_end(test::today), 1, example_nights}, catalogue);
        example.profile.year_of_birth = 1957;
        example.nights.back().note = "geheim-7531";
        shelf.open(place, test::now).journal->save(app::example_edit(example, test::now, Face::command_line));
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (scratch / name).string(); }
    Outcome save(const std::string& name, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"report", "--to", path(name)};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    static void expect_refused(const Outcome& outcome, const std::string& sentence) {
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
    }

    Catalogue catalogue = load_catalogue();
};

TEST_F(ReportTest, WithoutAFileIsShownAsText) {
    const Outcome outcome = run({"report"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, StartsWith("Night leg cramps\n================\n"));
    std::string program = run_bare({"--version"}).out;
    program.front() = 'N';
    program.pop_back();
    EXPECT_THAT(outcome.out, HasSubstr("\nMade with " + program + ".\n"));
}

TEST_F(ReportTest, IsSavedInTheFormatThatItsEndingNames) {
    for (const auto& [ending, begin] :
         {std::pair("pdf", "%PDF"), std::pair("svg", "<?xml"), std::pair("PNG", "\x89PNG"),
          std::pair("txt", "Night leg cramps\n"), std::pair("html", "<!DOCTYPE html>")}) {
        const std::string name = std::string("report.") + ending;
        const Outcome outcome = save(name);
        EXPECT_EQ(outcome.code, success) << outcome.err;
        EXPECT_THAT(outcome.out, StartsWith("Saved: report, "));
        EXPECT_THAT(test::read_file(path(name)), StartsWith(begin));
    }
}

TEST_F(ReportTest, OfADiaryThatIsNotThereIsOneCalmPage) {
    file = scratch / "none.nightcramp";
    for (const std::string ending : {"pdf", "svg", "png"}) {
        const Outcome outcome = save("none." + ending);
        EXPECT_EQ(outcome.code, success) << outcome.err;
        EXPECT_THAT(outcome.out, StartsWith("Saved: report, 1 page, "));
    }
    EXPECT_THAT(run({"report"}).out, HasSubstr("Nothing is recorded in these nights."));
    EXPECT_FALSE(diary_exists()) << "looking makes no diary";
}

TEST_F(ReportTest, CountsAllNightsUnlessASpanIsNamed) {
    const Json whole = save("a.txt", {"--json"}).json();
    EXPECT_EQ(whole.at("first"), iso(app::example_end(test::today) - days(example_nights - 1)));
    EXPECT_EQ(whole.at("last"), "2026-11-21") << "last night is not answered yet";
    const Json part = save("b.txt", {"--from", "2026-10-01", "--to", "2026-10-31", "--json"}).json();
    EXPECT_EQ(part.at("first"), "2026-10-01");
    EXPECT_EQ(part.at("last"), "2026-10-31");
    EXPECT_THAT(run({"report", "--to", "2026-10-31", "--from", "2026-10-01"}).out,
                HasSubstr("diary of 1 Oct 2026 to 31 Oct 2026"));
    EXPECT_EQ(run({"report", "--to", "last-night", "--json"}).json().at("last"), "2026-11-22");
}

TEST_F(ReportTest, DoesNotMissNightsBeforeTheDiaryBegan) {
    const Json whole = run({"report", "--json"}).json();
    EXPECT_EQ(run({"report", "--from", "1900-01-01", "--json"}).json(), whole);
    const Json before = run({"report", "--from", "2020-01-01", "--to", "2020-01-31", "--json"}).json();
    EXPECT_EQ(before.at("first"), "2020-01-01");
}

TEST_F(ReportTest, HasNeitherNameNorNotesUnlessTheyAreWanted) {
    const Outcome plain = run({"report"});
    for (const char* text : {"Name", "Born", "1957", "geheim", "Night by night", "How nights are counted"}) {
        EXPECT_THAT(plain.out, Not(HasSubstr(text)));
    }
    const Outcome all = run({"report", "--with", "name, notes", "--with", "nights,method"});
    for (const char* text : {"Name: ____", "Born: 1957", "geheim-7531", "Night by night", "How nights are"}) {
        EXPECT_THAT(all.out, HasSubstr(text));
    }
}

TEST_F(ReportTest, BearsTheNameThatIsGivenOrKeptInTheSettings) {
    EXPECT_THAT(run({"report", "--name", "Anna  Berg "}).out, HasSubstr("\nName: Anna Berg\nBorn: 1957\n"));
    fs::create_directories(scratch / ".config/nightcramp");
    test::write_file(scratch / ".config/nightcramp/settings.json", R"({"report_name": "Jörg Mai"})");
    EXPECT_THAT(run({"report", "--with", "name"}).out, HasSubstr("\nName: Jörg Mai\n"));
    EXPECT_THAT(run({"report", "--with", "name", "--name", "Anna Berg"}).out, HasSubstr("Name: Anna Berg\n"));
    EXPECT_THAT(run({"report", "--name", ""}).out, HasSubstr("\nName: ____"));
    EXPECT_THAT(run({"report"}).out, Not(HasSubstr("Jörg")));
}

TEST_F(ReportTest, LeavesAFileAloneThatIsThereAlready) {
    test::write_file(path("mine.pdf"), "mine");
    expect_refused(save("mine.pdf"), "is there already; add --replace");
    EXPECT_EQ(test::read_file(path("mine.pdf")), "mine");
    EXPECT_EQ(save("mine.pdf", {"--replace"}).code, success);
    EXPECT_THAT(test::read_file(path("mine.pdf")), StartsWith("%PDF"));
}

TEST_F(ReportTest, HasAFileForEachPageOfAPicture) {
    const Json saved = save("r.png", {"--with", "nights", "--paper", "letter", "--json"}).json();
    const int pages = saved.at("pages");
    ASSERT_GE(pages, 2);
    ASSERT_EQ(saved.at("files").size(), static_cast<std::size_t>(pages));
    EXPECT_EQ(saved.at("files").at(0), path("r.png"));
    EXPECT_EQ(saved.at("files").at(1), path("r-2.png"));
    EXPECT_EQ(saved.at("paper"), "letter");
    EXPECT_THAT(test::read_file(path("r-2.png")), StartsWith("\x89PNG"));
    EXPECT_NE(test::read_file(path("r.png")), test::read_file(path("r-2.png")));
    EXPECT_THAT(save("s.svg", {"--with", "nights"}).out, HasSubstr(path("s.svg") + ", " + path("s-2.svg")));
    EXPECT_EQ(save("p.pdf", {"--with", "nights", "--json"}).json().at("files").size(), 1U);
}

TEST_F(ReportTest, WritesNoPageWhereOneIsInTheWay) {
    test::write_file(path("r-2.png"), "mine");
    expect_refused(save("r.png", {"--with", "nights"}), "r-2.png\" is there already; add --replace");
    EXPECT_FALSE(fs::exists(path("r.png")));
    EXPECT_EQ(test::read_file(path("r-2.png")), "mine");
    EXPECT_EQ(save("r.png").code, success) << "a single page has no second file";
}

TEST_F(ReportTest, TellsInJsonWhatWasMade) {
    const Json shown = run({"report", "--with", "method,name", "--json"}).json();
    EXPECT_THAT(shown.at("files"), IsEmpty());
    EXPECT_EQ(shown.at("format"), "txt");
    EXPECT_TRUE(shown.at("paper").is_null());
    EXPECT_TRUE(shown.at("pages").is_null());
    EXPECT_THAT(shown.at("with"), ElementsAre("name", "method"));
    EXPECT_THAT(shown.at("text").get<std::string>(), StartsWith("Night leg cramps\n"));
    const Json saved = save("r.pdf", {"--json"}).json();
    EXPECT_EQ(saved.at("format"), "pdf");
    EXPECT_EQ(saved.at("paper"), "a4");
    EXPECT_EQ(saved.at("pages"), 1);
    EXPECT_TRUE(saved.at("text").is_null());
}

TEST_F(ReportTest, IsTheSameEachTime) {
    for (const std::string ending : {".pdf", ".svg", ".png", ".txt", ".html"}) {
        ASSERT_EQ(save("a" + ending).code, success);
        ASSERT_EQ(save("b" + ending).code, success);
        EXPECT_EQ(test::read_file(path("a" + ending)), test::read_file(path("b" + ending))) << ending;
    }
}

TEST_F(ReportTest, OfTheExampleSaysThatItIsOfNobody) {
    EXPECT_THAT(run({"report"}).out, HasSubstr("from the patient’s diary"));
    const fs::path example = scratch / ".local/share/nightcramp/example.nightcramp";
    fs::create_directories(example.parent_path());
    keep_example_in(example);
    file = example;
    EXPECT_THAT(run({"report"}).out, HasSubstr("Example data of nobody"));
    variables.clear();
    EXPECT_EQ(run({"report"}).code, success) << "also without a home";
}

TEST_F(ReportTest, SaysEverythingThatCannotBeMeant) {
    expect_refused(save("r.doc"), "has to end in .pdf, .svg, .png, .txt or .html");
    expect_refused(save("r"), "has to end in");
    expect_refused(save("r.pdf", {"--to", "s.pdf"}), "one file too many");
    expect_refused(save("r.pdf", {"--paper", "a3"}), "\"a3\" is no paper; there are a4 and letter.");
    expect_refused(save("r.txt", {"--paper", "a4"}), "leave --paper out");
    expect_refused(run({"report", "--paper", "a4"}), "leave --paper out");
    expect_refused(save("r.pdf", {"--with", "pets"}), "there are name, notes, nights and method.");
    expect_refused(save("r.pdf", {"--with", "name,note"}), "did you mean \"notes\"?");
    expect_refused(save("r.pdf", {"--name", "\xff"}), "has to be UTF-8");
    expect_refused(save("r.pdf", {"--from", "soon"}), "soon");
    expect_refused(save("r.pdf", {"--from", "2026-11-02", "--to", "2026-11-01"}), "comes after");
    expect_refused(save("r.pdf", {"--to", "tonight"}), "2026-11-23 is not over yet");
    fs::create_directories(path("folder.pdf"));
    expect_refused(save("folder.pdf", {"--replace"}), "is a folder");
    EXPECT_FALSE(fs::exists(path("r.pdf")));
    const Outcome outcome = save("r.doc", {"--with", "pets", "--from", "soon"});
    for (const char* text : {"--to: ", "--with: ", "--from: "}) EXPECT_THAT(outcome.err, HasSubstr(text));
}

TEST_F(ReportTest, NeverWritesOverTheDiary) {
    file = scratch / "diary.txt";
    keep_example_in(file);
    const std::string before = test::read_file(file);
    expect_refused(save("diary.txt", {"--replace"}), "is the diary itself");
    EXPECT_EQ(test::read_file(file), before);
}

TEST_F(ReportTest, ThatCannotBeWrittenSaysWhyAndLeavesNothingBehind) {
    test::write_file(path("file"), "");
    const Outcome outcome = save("file/r.pdf");
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.err, HasSubstr("could not be written"));
    EXPECT_EQ(test::read_file(path("file")), "");
}

}  // namespace
}  // namespace nightcramp::cli
