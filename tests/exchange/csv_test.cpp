#include "exchange/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Cells = std::vector<std::string>;

/// A table without problems.
CsvTable table_of(std::string_view text) {
    CsvReading reading = read_csv(text);
    EXPECT_THAT(reading.problems, IsEmpty()) << reading.problems.front().sentence;
    return reading.table;
}

void expect_problem(std::string_view text, const std::string& field, const std::string& part) {
    const Problems problems = read_csv(text).problems;
    ASSERT_EQ(problems.size(), 1U) << text;
    EXPECT_EQ(problems.front().field, field);
    EXPECT_THAT(problems.front().sentence, HasSubstr(part));
}

TEST(Csv, IsReadIntoNamesAndRows) {
    const CsvTable table = table_of("a,b\n1,2\n3,\n");
    EXPECT_EQ(table.header, (Cells{"a", "b"}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (Cells{"1", "2"}));
    EXPECT_EQ(table.rows[1].cells, (Cells{"3", ""}));
    EXPECT_EQ(table.rows[1].line, 3);
}

TEST(Csv, MayEndItsLinesInAnyWayAndTheLastNotAtAll) {
    for (const std::string_view text : {"a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r"}) {
        const CsvTable table = table_of(text);
        ASSERT_EQ(table.rows.size(), 2U);
        EXPECT_EQ(table.rows[1].cells, (Cells{"3", "4"}));
        EXPECT_EQ(table.rows[1].line, 3);
    }
}

TEST(Csv, MayBeginWithAByteOrderMarkAndBlankLines) {
    EXPECT_EQ(table_of("\xEF\xBB\xBF"
                       "night,b\n")
                  .header.front(),
              "night");
    EXPECT_EQ(table_of("\n  \t\r\na,b\n1,2\n").rows.front().line, 4);
}

TEST(Csv, CountsTheLinesOfCellsThatSpanSeveral) {
    const CsvTable table = table_of("a,b\n\"one\n\ntwo\",2\n\n3,\"say \"\"x\"\", y\"\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells.front(), "one\n\ntwo");
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].line, 6);
    EXPECT_EQ(table.rows[1].cells[1], "say \"x\", y");
}

TEST(Csv, DropsTheBlanksAroundACell) {
    EXPECT_EQ(table_of(" a ,\tb\n 1 ,\" 2 \" \n").rows.front().cells, (Cells{"1", "2"}));
    EXPECT_EQ(table_of(" a ,\tb\n1,2\n").header, (Cells{"a", "b"}));
}

TEST(Csv, TakesSemicolonsAndTabsWhereTheNamesHaveNoComma) {
    EXPECT_EQ(table_of("a;b\n1,5;2\n").rows.front().cells, (Cells{"1,5", "2"}));
    const CsvTable tabs = table_of("a\tb\tc\n1\t\t3\n\t\t\n");
    ASSERT_EQ(tabs.rows.size(), 2U);
    EXPECT_EQ(tabs.rows[0].cells, (Cells{"1", "", "3"}));
    EXPECT_EQ(tabs.rows[1].cells, (Cells{"", "", ""}));
    EXPECT_EQ(table_of("a,b;c\n1,2;3\n").header, (Cells{"a", "b;c"}));
    EXPECT_EQ(table_of("a\n1\n").rows.front().cells, Cells{"1"});
}

TEST(Csv, AllowsOneEmptyCellTooMany) {
    EXPECT_EQ(table_of("a,b\n1,2,\n").rows.front().cells, (Cells{"1", "2"}));
}

TEST(Csv, KeepsARowOfBlankCells) {
    EXPECT_EQ(table_of("a,b\n,\n").rows.size(), 1U);
}

TEST(Csv, NamesRowsWithAnotherNumberOfCells) {
    expect_problem("a,b\n1,2\n\n1,2,3\n", "line 4", "has 3 cells, but the header names 2");
    expect_problem("a,b\n1\n1,2\n", "line 2", "has 1 cell, but the header names 2");
    expect_problem("a,b\n1,2,,\n", "line 2", "has 4 cells");
    EXPECT_EQ(read_csv("a,b\n1\n1,2\n").table.rows.size(), 1U);
}

TEST(Csv, NamesColumnsWithoutANameAndNamesThatComeTwice) {
    expect_problem("a,,b\n", "line 1", "Column 2 has no name");
    expect_problem("\na,b,a\n", "line 2", "Two columns are named “a”");
}

TEST(Csv, NamesTheLineOfTextThatIsNotUtf8) {
    expect_problem(
        "a,b\n1,2\nG\xFC"
        "te,2\n1,2\n",
        "line 3", "UTF-8");
    expect_problem(std::string_view("a,b\n1,\0\n", 8), "line 2", "UTF-8");
    expect_problem("a,\xFF\n1,2\n\xFF,3", "line 1", "UTF-8");
    expect_problem(std::string_view("\xFF\xFE"
                                    "a\0,\0",
                                    6),
                   "line 1", "UTF-16");
}

TEST(Csv, NamesQuotationMarksThatAreNotClosedOrNotDoubled) {
    expect_problem("a,b\n1,2\n3,\"4\n5,6\n", "line 3", "never closed");
    expect_problem("a,b\n1,2\n\"x\"y,2\n5,6\n", "line 3", "inside a cell");
    expect_problem("a,b\n1,5\" pipe\n", "line 2", "inside a cell");
}

TEST(Csv, ThatIsEmptyIsAProblem) {
    expect_problem("", "line 1", "empty");
    expect_problem("\xEF\xBB\xBF\n \n", "line 1", "empty");
    EXPECT_THAT(table_of("a,b\n").rows, IsEmpty());
}

TEST(Csv, NamesWhatIsTooLarge) {
    const std::string most(longest_cell, 'x');
    EXPECT_EQ(table_of("a\n" + most + "\n").rows.size(), 1U);
    expect_problem("a\n" + most + "x\n", "line 2", "10001 bytes; 10000 fit");
    std::string wide(most_columns, ',');
    wide += "\n1\n";
    expect_problem(wide, "line 1", "2001 columns; 2000 fit");
    std::string rows = "a\n";
    for (std::size_t i = 0; i <= most_rows; ++i) rows += "1\n";
    expect_problem(rows, "line 1000002", "too large");
}

TEST(Csv, NamesAllProblemsAtOnce) {
    const Problems problems = read_csv("a,a\n1\n1,2,3\n").problems;
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[1].field, "line 2");
    EXPECT_EQ(problems[2].field, "line 3");
}

}  // namespace
}  // namespace nightcramp::exchange
