#include "analysis/quantile.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

TEST(Quantile, OfOneValueIsThatValue) {
    EXPECT_EQ(quantile7({3}, 0), 3);
    EXPECT_EQ(quantile7({3}, 0.98), 3);
    EXPECT_EQ(quantile7({3}, 1), 3);
}

TEST(Quantile, LiesOnTheLineBetweenTwoValues) {
    EXPECT_DOUBLE_EQ(quantile7({4, 1, 3, 2}, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(quantile7({4, 1, 3, 2}, 0.25), 1.75);
    EXPECT_DOUBLE_EQ(quantile7({4, 1, 3, 2}, 0.9), 3.7);
}

TEST(Quantile, ItsEndsAreTheLeastAndTheGreatest) {
    EXPECT_EQ(quantile7({2, 9, -1}, 0), -1);
    EXPECT_EQ(quantile7({2, 9, -1}, 1), 9);
}

TEST(Quantile, AgreesWithTheFormulaOnManyValues) {
    std::vector<double> values;
    for (int i = 0; i <= 100; ++i) values.push_back(i * i);
    EXPECT_DOUBLE_EQ(quantile7(values, 0.98), 98 * 98);
    EXPECT_DOUBLE_EQ(quantile7(values, 0.985), 98 * 98 + 0.5 * (99 * 99 - 98 * 98));
}

}  // namespace
}  // namespace nightcramp::analysis
