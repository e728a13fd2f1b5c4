#include "tests/system/report_reading.hpp"

#include <sstream>

namespace nightcramp::system_test {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* whispered = "geheim-7531";

/// Where lines are broken, and whether at a hyphen, does not matter.
std::string bare(const std::string& text) {
    std::string kept;
    for (const char sign : text) {
        if (sign != ' ' && sign != '\n' && sign != '\f' && sign != '-') kept += sign;
    }
    return kept;
}

class ReportPages : public ReportSystemTest {
protected:
    [[nodiscard]] std::string text_of(const std::string& pdf) const {
        return tool({"/usr/bin/pdftotext", "-raw", pdf, "-"});
    }
    [[nodiscard]] std::string about(const std::string& pdf) const { return tool({"/usr/bin/pdfinfo", pdf}); }
    /// Everything in it, nothing packed, and after it the words for those who do not see it as UTF-8.
    [[nodiscard]] std::string unpacked(const std::string& pdf) const {
        return tool({"/usr/bin/qpdf", "--qdf", "--object-streams=disable", pdf, "-"}) +
               tool({"/usr/bin/qpdf", "--json", pdf});
    }
};

TEST_F(ReportPages, SayWhatTheHtmlSaysInTheSameOrder) {
    const std::string page = bare(text_of(save("report.pdf")));
    std::size_t from = 0;
    for (const std::string& statement : told::statements(html())) {
        const std::string wanted = bare(statement);
        EXPECT_THAT(page, HasSubstr(wanted)) << statement;
        if (statement.size() < 12) continue;  // a number may stand in many places
        const std::size_t found = page.find(wanted, from);
        EXPECT_NE(found, std::string::npos) << "out of order: " << statement;
        if (found != std::string::npos) from = found;
    }
}

TEST_F(ReportPages, AreOneUnlessMoreIsWanted) {
    EXPECT_THAT(about(save("one.pdf")), HasSubstr("Pages:           1\n"));
    EXPECT_THAT(about(save("more.pdf", {"--with", "nights,method"})), Not(HasSubstr("Pages:           1\n")));
    diary = home / "none.nightcramp";
    EXPECT_THAT(about(save("none.pdf")), HasSubstr("Pages:           1\n"));
}

TEST_F(ReportPages, HaveATitleAndTheSizeOfTheirPaper) {
    const std::string a4 = about(save("a4.pdf"));
    EXPECT_THAT(a4, HasSubstr("Night leg cramps"));
    EXPECT_THAT(a4, HasSubstr("Tagged:          yes\n"));
    EXPECT_THAT(a4, HasSubstr("(A4)"));
    EXPECT_THAT(about(save("letter.pdf", {"--paper", "letter"})), HasSubstr("(letter)"));
    const std::string picture = save("letter.svg", {"--paper", "letter"});
    tool({"/usr/bin/rsvg-convert", picture, "-o", file("letter.png")});
    EXPECT_GT(std::filesystem::file_size(file("letter.png")), 10'000U);
}

TEST_F(ReportPages, HaveAllTheirFontsInThem) {
    std::istringstream lines(tool({"/usr/bin/pdffonts", save("report.pdf", {"--with", "nights,method"})}));
    std::string line;
    std::getline(lines, line);
    const std::size_t column = line.find("emb");
    std::getline(lines, line);  // the rule below the names
    int fonts = 0;
    while (std::getline(lines, line)) {
        EXPECT_EQ(line.substr(column, 3), "yes") << line;
        ++fonts;
    }
    EXPECT_GE(fonts, 1);
}

TEST_F(ReportPages, AreTaggedForReadersOfScreens) {
    const std::string pdf = save("report.pdf", {"--with", "nights,method"});
    const std::string parts = tool({"/usr/bin/pdfinfo", "-struct-text", pdf});
    std::size_t from = 0;
    for (const char* part : {"H1", "P", "H2", "Figure", "Table"}) {
        const std::size_t found = parts.find(part, from);
        EXPECT_NE(found, std::string::npos) << part;
        if (found != std::string::npos) from = found;
    }
    EXPECT_THAT(parts, HasSubstr("\"Night leg cramps "));
    EXPECT_THAT(unpacked(pdf), HasSubstr("/Lang"));
}

TEST_F(ReportPages, AreSoundFiles) {
    for (const std::string with : {"name", "nights", "name,notes,nights,method"}) {
        const std::string pdf = save("report.pdf", {"--with", with});
        EXPECT_THAT(tool({"/usr/bin/qpdf", "--check", pdf}),
                    HasSubstr("No syntax or stream encoding errors"));
    }
}

TEST_F(ReportPages, HoldNothingOfNameAndNotesUnlessTheyAreWanted) {
    const std::string night = whole_span().at("last");
    const std::string cramp = std::string("02:30 left calf pain 7 note ") + whispered;
    ASSERT_EQ(run({"log", "--night", night, "--cramp", cramp, "--note", whispered}).code, 0);
    ASSERT_EQ(run({"profile", "set", "--born", "1919"}).code, 0);
    const std::vector<std::string> quiet{"--with", "nights,method"};
    const std::string pdf = save("quiet.pdf", quiet);
    const std::vector<std::string> texts{text_of(pdf), test::read_file(save("quiet.txt", quiet)),
                                         html(quiet)};
    std::vector<std::string> files{unpacked(pdf), test::read_file(save("quiet.png", quiet))};
    save("quiet.svg", quiet);
    for (const auto& entry : std::filesystem::directory_iterator(home.path())) {
        if (entry.path().extension() == ".svg") files.push_back(test::read_file(entry.path()));
    }
    EXPECT_GE(files.size(), 4U) << "a drawing for each page";
    for (const std::string& text : texts) {
        EXPECT_THAT(text, Not(HasSubstr(whispered)));
        EXPECT_THAT(text, Not(HasSubstr("1919")));
    }
    for (const std::string& bytes : files) EXPECT_EQ(bytes.find(whispered), std::string::npos);
    const std::vector<std::string> open{"--with", "notes", "--name", "Anna Berg"};
    for (const std::string& text :
         {text_of(save("open.pdf", open)), test::read_file(save("open.txt", open))}) {
        EXPECT_THAT(text, HasSubstr(whispered));
        EXPECT_THAT(text, HasSubstr("1919"));
        EXPECT_THAT(text, HasSubstr("Anna Berg"));
    }
}

}  // namespace
}  // namespace nightcramp::system_test
