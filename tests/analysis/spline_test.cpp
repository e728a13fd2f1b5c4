#include "analysis/spline.hpp"

#include <gtest/gtest.h>

namespace nightcramp::analysis {
namespace {

constexpr Knots knots{1, 2, 4};

TEST(Spline, HasNoBendBelowTheFirstKnot) {
    EXPECT_EQ(spline_bend(-3, knots), 0);
    EXPECT_EQ(spline_bend(1, knots), 0);
}

// By hand: (x−1)³/9 at 2; (27 − 8·3/2 + 0)/9 at 4.
TEST(Spline, BendsBetweenTheKnotsAsHarrellSays) {
    EXPECT_NEAR(spline_bend(2, knots), 1.0 / 9, 1e-12);
    EXPECT_NEAR(spline_bend(4, knots), 15.0 / 9, 1e-12);
}

TEST(Spline, IsStraightBeyondTheLastKnot) {
    const double step = spline_bend(6, knots) - spline_bend(5, knots);
    EXPECT_NEAR(spline_bend(7, knots) - spline_bend(6, knots), step, 1e-12);
    EXPECT_NEAR(spline_bend(100, knots) - spline_bend(99, knots), step, 1e-9);
}

}  // namespace
}  // namespace nightcramp::analysis
