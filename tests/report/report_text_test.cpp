#include "report/report_text.hpp"

#include "report/plain_columns.hpp"
#include "tests/report/told_report.hpp"

#include <sstream>

#include <gmock/gmock.h>

namespace nightcramp::report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Le;
using testing::Not;
using testing::StartsWith;

std::vector<std::string> lines_in(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// As one line with a blank between words, so that it does not matter where lines are broken.
std::string flowing(const std::string& text) {
    std::string all;
    for (const std::string& word : words_of(text)) all += (all.empty() ? "" : " ") + word;
    return all;
}

Table two_columns(std::vector<std::vector<std::string>> rows) {
    return {"", "", {"name", "nights"}, {false, true}, std::move(rows)};
}

TEST(ReportText, SaysEverythingInTheOrderInWhichItIsRead) {
    const Report report = told_report();
    EXPECT_EQ(missing_in_order(flowing(report_text(report)), statements_of(report)), "");
}

TEST(ReportText, HasNoLineBeyondEightyColumns) {
    Report report = told_report();
    std::string long_sentence = "Why";
    for (int i = 0; i < 60; ++i) long_sentence += " does it come";
    report.questions.lines.push_back(long_sentence);
    report.tables.front().rows.push_back({"23 Nov 2026", "2", long_sentence});
    report.taken.push_back({long_sentence, "since 2 May 2024", long_sentence});
    for (const std::string& line : lines_in(report_text(report)))
        EXPECT_THAT(columns_of(line), Le(80U)) << line;
    EXPECT_THAT(flowing(report_text(report)), HasSubstr("3. " + long_sentence));
}

TEST(ReportText, LeavesALineToWriteByHandWhereNothingIsKnown) {
    EXPECT_THAT(report_text(told_report()), HasSubstr("\nName: ____________"));
}

TEST(ReportText, UnderlinesItsHeadings) {
    const std::string text = report_text(told_report());
    EXPECT_THAT(text, StartsWith("Night leg cramps\n================\n"));
    EXPECT_THAT(text, HasSubstr("\n\nThe patient’s own tests\n-----------------------\n"));
}

TEST(ReportText, MakesWarningSignsThatWereNotedStandOut) {
    Report report = told_report();
    EXPECT_THAT(report_text(report), HasSubstr("\nWarning signs\n=============\n"));
    report.has_signs = false;
    EXPECT_THAT(report_text(report), HasSubstr("\nWarning signs\n-------------\n"));
}

TEST(ReportText, OfNearlyNothingHasNoHeadingWithoutWords) {
    const std::string text = report_text(bare_report());
    EXPECT_THAT(text, HasSubstr("Nothing is recorded in these nights."));
    EXPECT_THAT(text, HasSubstr("- None noted."));
    EXPECT_THAT(text, Not(HasSubstr("Questions")));
    EXPECT_THAT(text, Not(HasSubstr("\n\n\n")));
}

TEST(ReportText, IsTheSameEachTime) {
    EXPECT_EQ(report_text(told_report()), report_text(told_report()));
}

TEST(ReportText, SendsNothingToATerminalThatWouldSteerIt) {
    Report report = told_report();
    report.notes->lines = {"14 Nov 2026: \x1b[2Jgone\x07 and\x9b more\xc2\x9b"};
    const std::string text = report_text(report);
    EXPECT_THAT(text, HasSubstr("14 Nov 2026: [2Jgone and more"));
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find('\x9b'), std::string::npos);
}

TEST(PlainColumns, CountWhatATerminalShows) {
    EXPECT_EQ(columns_of("Krämpfe"), 7U);
    EXPECT_EQ(columns_of("夜间"), 4U);
    EXPECT_EQ(columns_of("e\u0301"), 1U) << "an accent that combines";
    EXPECT_EQ(columns_of("שלום"), 4U);
    EXPECT_EQ(columns_of(""), 0U);
}

TEST(PlainColumns, BreakLinesBetweenWordsAndKeepLongWords) {
    EXPECT_THAT(lines_of("one two three", 7), ElementsAre("one two", "three"));
    EXPECT_THAT(lines_of("a Donaudampfschiff b", 8), ElementsAre("a", "Donaudampfschiff", "b"));
    EXPECT_TRUE(lines_of(" \n", 8).empty());
}

TEST(PlainColumns, AlignNumbersAtTheRight) {
    EXPECT_THAT(lines_in(table_lines(two_columns({{"Äpfel", "9"}, {"夜间", "120"}, {"", ""}}), 80)),
                ElementsAre("name   nights", "-------------", "Äpfel       9", "夜间      120", ""));
}

TEST(PlainColumns, BreakCellsWhereATableIsTooWide) {
    EXPECT_THAT(
        lines_in(table_lines(two_columns({{"a name of many words", "9"}}), 19)),
        ElementsAre("name         nights", "-------------------", "a name of         9", "many words"));
}

TEST(PlainColumns, TellATableCellByCellWhereItFindsNoRoom) {
    EXPECT_THAT(lines_in(table_lines(two_columns({{"Donaudampfschiffahrt", "9"}, {"Po", ""}}), 20)),
                ElementsAre("name:", "Donaudampfschiffahrt", "nights: 9", "", "name: Po"));
    EXPECT_EQ(table_lines(two_columns({}), 20), "");
    EXPECT_EQ(table_lines({}, 20), "");
}

}  // namespace
}  // namespace nightcramp::report
