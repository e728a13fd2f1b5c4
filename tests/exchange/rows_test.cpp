#include "exchange/rows.hpp"

#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Hands out a few bytes at a time, so that every seam between two pieces is met.
class Dripping : public ByteStream {
public:
    Dripping(std::string text, std::size_t drop) : text_(std::move(text)), drop_(drop) {}
    std::size_t read(std::span<char> into) override {
        const std::size_t size = std::min({drop_, into.size(), text_.size() - place_});
        std::copy_n(text_.begin() + static_cast<std::ptrdiff_t>(place_), size, into.begin());
        place_ += size;
        return size;
    }

private:
    std::string text_;
    std::size_t drop_;
    std::size_t place_ = 0;
};

std::vector<Row> rows_of(const std::string& text, const RowForm& form = {}, std::size_t drop = 1'000'000) {
    Dripping stream(text, drop);
    std::vector<Row> rows;
    read_rows(stream, form, [&](Row& row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

std::string refusal(const std::string& text) {
    try {
        static_cast<void>(rows_of(text));
    } catch (const Unreadable& error) {
        return error.what();
    }
    return "";
}

TEST(Rows, CountTheLinesOfTheFileAlsoWithinCells) {
    const auto rows = rows_of("a,b\n1,\"two\nlines\"\n\n3,4\n");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(rows[1].cells, ElementsAre("1", "two\nlines"));
    EXPECT_EQ(rows[1].line, 2U);
    EXPECT_EQ(rows[2].line, 5U);
}

TEST(Rows, TakeEveryKindOfLineEnd) {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto rows = rows_of("a,b" + end + "1,2" + end + end + "3,4");
        ASSERT_EQ(rows.size(), 3U);
        EXPECT_THAT(rows[2].cells, ElementsAre("3", "4"));
        EXPECT_EQ(rows[2].line, 4U);
    }
}

TEST(Rows, DropAByteOrderMark) {
    EXPECT_THAT(rows_of("\xEF\xBB\xBF"
                        "full_date,date\n")[0]
                    .cells,
                ElementsAre("full_date", "date"));
}

TEST(Rows, KeepBlanksAndQuotationMarksThatStandWithinACell) {
    EXPECT_THAT(rows_of(" a ,5' 3\" tall,x\n")[0].cells, ElementsAre(" a ", "5' 3\" tall", "x"));
    EXPECT_THAT(rows_of("\"say \"\"no\"\"\"\n")[0].cells, ElementsAre("say \"no\""));
}

TEST(Rows, AreReadUpToTheOneThatIsEnough) {
    Dripping stream("1\n2\n3\n", 100);
    int count = 0;
    read_rows(stream, {}, [&](Row&) { return ++count < 2; });
    EXPECT_EQ(count, 2);
}

TEST(Rows, RefuseAQuotationMarkThatIsNeverClosedWithItsLine) {
    EXPECT_THAT(refusal("a,b\n1,\"open\n2,3\n"), HasSubstr("line 2"));
    EXPECT_THAT(refusal("a\n\"" + std::string(5'000'000, 'x')), HasSubstr("line 2"));
}

TEST(Rows, RefuseWhatIsNotUtf8WithItsLine) {
    EXPECT_THAT(refusal("a\nM\xE4rz\n"), HasSubstr("Line 2 is not UTF-8"));
    EXPECT_THAT(refusal(std::string("a\nb\0c\n", 6)), HasSubstr("Line 2"));
    EXPECT_THAT(refusal("\xFF\xFE"
                        "a"),
                HasSubstr("UTF-16"));
}

TEST(Rows, RefuseAHundredThousandColumns) {
    EXPECT_THAT(refusal(std::string(100'000, ',') + "\n"), HasSubstr("Line 1 has more than 20000 cells"));
}

TEST(Rows, CutCellsThatAreTooLongBetweenLetters) {
    RowForm form;
    form.longest_cell = 4;
    EXPECT_THAT(rows_of("abcä\n", form)[0].cells, ElementsAre("abc"));
}

RC_GTEST_PROP(Rows, AreTheSameHoweverTheBytesArrive, ()) {
    const auto letter = rc::gen::element('a', ',', '"', '\n', '\r', ' ', ';');
    const auto text = *rc::gen::container<std::string>(letter);
    const auto drop = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<std::vector<std::string>> whole;
    std::vector<std::vector<std::string>> dripped;
    std::vector<std::uint32_t> lines;
    std::vector<std::uint32_t> dripped_lines;
    try {
        for (const Row& row : rows_of(text)) whole.push_back(row.cells), lines.push_back(row.line);
        for (const Row& row : rows_of(text, {}, drop)) {
            dripped.push_back(row.cells);
            dripped_lines.push_back(row.line);
        }
    } catch (const Unreadable&) {
        RC_DISCARD("a quotation mark that is never closed");
    }
    RC_ASSERT(whole == dripped);
    RC_ASSERT(lines == dripped_lines);
}

TEST(Columns, AreFoundByTheirNamesInAnyCase) {
    const Columns columns({"Sleep Timing", " sleep timing ", "Note"});
    EXPECT_EQ(columns.find("SLEEP TIMING"), 0U);
    EXPECT_FALSE(columns.has("notes"));
    EXPECT_EQ(columns.value({1, {"a", "b", " c "}}, "note"), "c");
    EXPECT_THAT(columns.value({1, {"a"}}, "note"), IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
