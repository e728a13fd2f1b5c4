#include "present/median.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

TEST(Median, IsTheValueInTheMiddle) {
    EXPECT_EQ(median({3, 1, 2}), 2);
}

TEST(Median, LiesHalfWayBetweenTheTwoInTheMiddle) {
    EXPECT_EQ(median({4, 1, 3, 2}), 2.5);
}

TEST(Median, OfNothingIsUnknown) {
    EXPECT_EQ(median({}), std::nullopt);
}

}  // namespace
}  // namespace nightcramp::present
