#include "cli/columns.hpp"

#include <gtest/gtest.h>

namespace nightcramp::cli {
namespace {

TEST(Columns, CutAndFillByLettersNotByBytes) {
    EXPECT_EQ(to_the_left("Grüße", 7), "Grüße  ");
    EXPECT_EQ(to_the_left("Grüße", 4), "Grüß");
    EXPECT_EQ(to_the_left("Grüße", 5), "Grüße");
    EXPECT_EQ(to_the_left("", 2), "  ");
    EXPECT_EQ(to_the_right("ü", 3), "  ü");
    EXPECT_EQ(to_the_right("1234", 3), "1234");
}

TEST(Columns, BreakAtSpacesAndLeaveLongWordsWhole) {
    EXPECT_EQ(wrapped("one two three", 9, 2), "  one two\n    three\n");
    EXPECT_EQ(wrapped("immeasurable one", 6, 0), "immeasurable\n  one\n");
    EXPECT_EQ(wrapped("über uns", 8, 0), "über uns\n");
    EXPECT_EQ(wrapped("", 8, 2), "  \n");
}

TEST(Columns, PutATitleOnlyAboveSomething) {
    EXPECT_EQ(paragraph("Title", {"One.", "", "Two\tthree."}), "\nTitle\n  One.\n  Two three.\n");
    EXPECT_EQ(paragraph("Title", {""}), "");
}

}  // namespace
}  // namespace nightcramp::cli
