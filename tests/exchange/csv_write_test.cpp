#include "exchange/csv_write.hpp"

#include "exchange/csv.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

TEST(CsvWriting, QuotesOnlyWhatHasToBe) {
    EXPECT_EQ(write_csv({"night", "note"}, {{"2026-11-22", "plain"}, {"", "a, b"}, {"x", "say \"ah\""}}),
              "night,note\n2026-11-22,plain\n,\"a, b\"\nx,\"say \"\"ah\"\"\"\n");
}

TEST(CsvWriting, KeepsBlanksAtTheEndsAndLines) {
    EXPECT_EQ(write_csv({"a"}, {{" x"}, {"one\ntwo"}}), "a\n\" x\"\n\"one\ntwo\"\n");
}

RC_GTEST_PROP(CsvWritingProperty, ReadsBackAsItWas, ()) {
    const auto cell =
        rc::gen::container<std::string>(rc::gen::element('a', 'Z', '7', ',', '"', ';', '\n', '.', '-'));
    std::vector<std::vector<std::string>> rows;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        // Blanks at the ends of a cell do not come back: who reads drops them.
        std::string first = *cell;
        std::string second = *cell;
        for (std::string* text : {&first, &second}) {
            text->insert(text->begin(), 'x');
            text->push_back('x');
        }
        rows.push_back({std::to_string(i), first, second});
    }
    const CsvReading reading = read_csv(write_csv({"one", "two", "three"}, rows));
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(reading.table.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) RC_ASSERT(reading.table.rows[i].cells == rows[i]);
}

}  // namespace
}  // namespace nightcramp::exchange
