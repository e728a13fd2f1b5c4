#include "report/pages.hpp"

#include "report/page_block.hpp"
#include "tests/report/paper_canvas.hpp"
#include "tests/report/report_cases.hpp"
#include "tests/report/told_report.hpp"

#include <algorithm>
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::report {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::vector<std::string> texts_on(const Pages& pages, int number) {
    PaperCanvas page;
    pages.draw(page, number);
    std::vector<std::string> texts;
    for (const Written& written : page.written()) texts.push_back(written.text);
    return texts;
}

Report one_page() {
    Report report = told_report();
    report.tables.clear();
    report.method.clear();
    report.notes.reset();
    return report;
}

/// As PNG writes them: four bytes, the largest first.
unsigned number_at(const std::string& bytes, std::size_t place) {
    unsigned number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes.at(place + i));
    return number;
}

std::vector<std::string> numbered(int count) {
    std::vector<std::string> lines;
    for (int i = 1; i <= count; ++i) lines.push_back("Sentence number " + std::to_string(i) + ".");
    return lines;
}

TEST(Pages, AreOneWhereNothingElseIsWanted) {
    EXPECT_EQ(Pages(one_page(), Paper::a4).count(), 1);
    EXPECT_EQ(Pages(told_report(), Paper::a4).count(), 2);
    EXPECT_EQ(Pages(bare_report(), Paper::letter).count(), 1);
}

TEST(Pages, HaveTheSizeOfTheirPaper) {
    EXPECT_NEAR(size_of(Paper::a4).width * paper_point, 595.276, 0.01);
    EXPECT_NEAR(size_of(Paper::a4).height * paper_point, 841.89, 0.01);
    EXPECT_NEAR(size_of(Paper::letter).width * paper_point, 612, 0.01);
    EXPECT_NEAR(size_of(Paper::letter).height * paper_point, 792, 0.01);
    EXPECT_EQ(slug(Paper::a4), "a4");
    EXPECT_EQ(from_slug<Paper>("letter"), Paper::letter);
}

TEST(Pages, AreNumbered) {
    const Pages pages(told_report(), Paper::a4);
    EXPECT_THAT(texts_on(pages, 0), Contains("Made with Nightcramp 1.0. Page 1 of 2"));
    EXPECT_THAT(texts_on(pages, 1), Contains("Made with Nightcramp 1.0. Page 2 of 2"));
}

TEST(Pages, SayWhereTheRestIsAndHaveAllOfItThere) {
    Report report = one_page();
    report.questions.lines = numbered(120);
    const Pages pages(report, Paper::a4);
    ASSERT_GT(pages.count(), 1);
    EXPECT_THAT(texts_on(pages, 0), Contains("Sentence number 1."));
    EXPECT_THAT(texts_on(pages, 0), Contains(HasSubstr(" more, all on page 2")));
    EXPECT_THAT(texts_on(pages, 0), Not(Contains("Sentence number 120.")));
    EXPECT_THAT(texts_on(pages, 1), Contains("Sentence number 1."));
    EXPECT_THAT(texts_on(pages, pages.count() - 1), Contains("Sentence number 120."));
}

TEST(Pages, NameThePageOnWhichTheRestBegins) {
    Report report = one_page();
    report.habits.lines = numbered(150);
    report.questions.lines = numbered(150);
    const Pages pages(report, Paper::a4);
    std::string named;
    for (const std::string& text : texts_on(pages, 0)) {
        if (text.find("all on page") != std::string::npos) named = text;
    }
    ASSERT_FALSE(named.empty());
    const int page = std::stoi(named.substr(named.rfind(' ')));
    EXPECT_GT(page, 2);
    EXPECT_THAT(texts_on(pages, page - 1), Contains("Questions for the doctor"));
}

TEST(Pages, HaveLinesForMoreQuestionsWhereThereIsRoom) {
    Report report = one_page();
    report.questions.lines = {"One?"};
    EXPECT_THAT(texts_on(Pages(report, Paper::a4), 0), Contains("3."));
    report.questions.lines.clear();
    EXPECT_THAT(texts_on(Pages(report, Paper::a4), 0), Contains("3."));
}

TEST(Pages, SayInWordsThatNothingIsThere) {
    const auto texts = texts_on(Pages(bare_report(), Paper::a4), 0);
    EXPECT_EQ(std::count(texts.begin(), texts.end(), "Nothing is recorded in these nights."), 4);
}

TEST(PagesAsPdf, AreTheSameBytesForTheSameReport) {
    const std::string pdf = Pages(told_report(), Paper::a4).pdf();
    EXPECT_THAT(pdf, StartsWith("%PDF-"));
    EXPECT_EQ(pdf, Pages(told_report(), Paper::a4).pdf());
    EXPECT_THAT(pdf, Not(HasSubstr("CreationDate")));
}

TEST(PagesAsPdf, SayTheirLanguageAndWhatTheirDrawingsShow) {
    const std::string pdf = Pages(told_report(), Paper::a4).pdf();
    EXPECT_THAT(pdf, HasSubstr("/Lang (en-GB)"));
    EXPECT_THAT(pdf, HasSubstr("/DisplayDocTitle true"));
    EXPECT_THAT(pdf, HasSubstr("/Alt (Month by month."));
    EXPECT_THAT(pdf, HasSubstr("/Scope /Column"));
}

TEST(PagesAsPictures, AreOfTheSizeThatWasAskedFor) {
    const Pages pages(told_report(), Paper::a4);
    const std::string png = pages.png(0);
    EXPECT_EQ(number_at(png, 16), 1240U) << "150 dots an inch";
    EXPECT_EQ(number_at(png, 20), 1754U);
    const Pages::Pixels pixels = pages.pixels(1, 620);
    EXPECT_EQ(pixels.width, 620);
    EXPECT_EQ(pixels.height, 877);
    ASSERT_EQ(pixels.rgba.size(), 620U * 877U * 4U);
}

TEST(PagesAsPictures, AreBlackOnOpaqueWhite) {
    const Pages::Pixels pixels = Pages(told_report(), Paper::letter).pixels(0, 400);
    EXPECT_THAT(std::vector(pixels.rgba.begin(), pixels.rgba.begin() + 4), ElementsAre(255, 255, 255, 255));
    int dark = 0;
    for (std::size_t i = 0; i < pixels.rgba.size(); i += 4) {
        EXPECT_EQ(pixels.rgba[i + 3], 255);
        if (pixels.rgba[i] < 64) ++dark;
    }
    EXPECT_GT(dark, 100);
}

TEST(PagesAsPictures, AreSvgWithTheirTexts) {
    const std::string svg = Pages(told_report(), Paper::a4).svg(1);
    EXPECT_THAT(svg, HasSubstr(">Night by night</text>"));
    EXPECT_THAT(svg, HasSubstr("page 2 of 2</title>"));
}

TEST(Pages, MayBeMadeInOneThreadAndDrawnInAnother) {
    const Report report = rich_case().report();
    auto made = std::async(std::launch::async, [&] { return Pages(report, Paper::a4); });
    const std::string expected = Pages(report, Paper::a4).pdf();
    EXPECT_EQ(made.get().pdf(), expected);
}

TEST(Lines, AreBrokenWithinAWordThatIsWiderAndNotWithinALetter) {
    const LineBreaker breaker;
    std::string word;
    for (int i = 0; i < 200; ++i) word += "e\u0301";
    std::string together;
    for (const std::string& line : breaker.lines(word, chart::Type::small, 90)) {
        EXPECT_LE(breaker.width(line, chart::Type::small), 90.5F);
        EXPECT_THAT(line, StartsWith("e\u0301"));
        together += line;
    }
    EXPECT_EQ(together, word);
}

TEST(Lines, OfTextsFromTheRightFitToo) {
    const LineBreaker breaker;
    std::string text = "שלום";
    for (int i = 0; i < 60; ++i) text += i % 3 == 0 ? " mmm 12" : " האם התרופה";
    for (const std::string& line : breaker.lines(text, chart::Type::small, 300))
        EXPECT_LE(breaker.width(line, chart::Type::small), 300.5F) << line;
}

TEST(ABlock, IsCutBetweenItsItems) {
    const LineBreaker breaker;
    const Block block = sentences_block({"", "", numbered(9)}, breaker, 400);
    Shown cut = shown(block, 4, breaker, 400);
    EXPECT_FALSE(cut.whole);
    ASSERT_EQ(cut.lines.size(), 4U);
    EXPECT_EQ(cut.lines.back().front().text, "6 more, all on page 2");
    cut.name_page(13);
    EXPECT_EQ(cut.lines.back().front().text, "6 more, all on page 13");
    EXPECT_TRUE(shown(block, 9, breaker, 400).whole);
}

TEST(ABlock, ShowsTheBeginningOfAnItemThatIsTooLong) {
    const LineBreaker breaker;
    const Block block = sentences_block({"", "", {std::string(4000, 'x'), "y"}}, breaker, 400);
    const Shown cut = shown(block, 3, breaker, 400);
    ASSERT_EQ(cut.lines.size(), 3U);
    EXPECT_THAT(cut.lines[1].back().text, HasSubstr("…"));
    EXPECT_EQ(cut.lines[2].back().text, "In full on page 2");
}

}  // namespace
}  // namespace nightcramp::report
