#include "tests/analysis/reference.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

TEST(Reference, ReadsTheNumbersOfACase) {
    const reference::Table table = reference::csv("04_zero_cells", "tables.csv");

    EXPECT_THAT(table.names, testing::ElementsAre("a", "b", "c", "d"));
    ASSERT_EQ(table.rows(), 10);
    EXPECT_EQ(table["c"][0], 9);
    EXPECT_EQ(table.block({"d", "a"})(9, 0), 29);
    EXPECT_EQ(reference::expected("04_zero_cells").at("results").size(), 10U);
}

TEST(Reference, ReadsWhatJsonCannotWrite) {
    EXPECT_TRUE(std::isnan(reference::number("NaN")));
    EXPECT_EQ(reference::number("Inf"), std::numeric_limits<double>::infinity());
    EXPECT_EQ(reference::number(0.5), 0.5);
}

TEST(Reference, SaysWhichCaseIsNotThere) {
    EXPECT_FALSE(reference::available("99_none"));
    EXPECT_THROW((void)reference::expected("99_none"), std::runtime_error);
}

}  // namespace
}  // namespace nightcramp::analysis
