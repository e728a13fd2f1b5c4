#include "chart/color.hpp"

#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

constexpr Color black = rgb(0x000000);
constexpr Color white = rgb(0xFFFFFF);

TEST(Color, IsReadFromItsThreeChannels) {
    EXPECT_EQ(rgb(0xFF8A6B), (Color{0xFF, 0x8A, 0x6B, 255}));
}

TEST(Color, IsBetweenTheTwoThatAreMixed) {
    EXPECT_EQ(mixed(black, white, 0), black);
    EXPECT_EQ(mixed(black, white, 1), white);
    EXPECT_EQ(mixed(black, rgb(0xC86432), 0.5F), rgb(0x643219));
}

TEST(Color, LetsThroughWhatIsUnderIt) {
    EXPECT_EQ(seen_on(white, black), black);
    EXPECT_EQ(seen_on(white, faded(black, 0)), white);
    EXPECT_EQ(seen_on(white, faded(black, 0.6F)), rgb(0x666666));
}

/// WCAG 2.1; #767676 is known as the lightest grey that may be text on white.
TEST(Contrast, IsThatOfTheGuidelines) {
    EXPECT_NEAR(contrast(black, white), 21, 1e-9);
    EXPECT_NEAR(contrast(white, white), 1, 1e-9);
    EXPECT_NEAR(contrast(rgb(0x767676), white), 4.54, 0.005);
    EXPECT_NEAR(contrast(rgb(0xFF0000), white), 4.00, 0.005);
    EXPECT_NEAR(contrast(rgb(0x0000FF), white), 8.59, 0.005);
}

TEST(Contrast, IsTheSameBothWays) {
    EXPECT_EQ(contrast(rgb(0x3556CF), white), contrast(white, rgb(0x3556CF)));
}

}  // namespace
}  // namespace nightcramp::chart
