#include "analysis/proportion.hpp"

#include "tests/analysis/reference.hpp"

#include <cmath>

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using reference::closed_form;

void expect_bounds(const std::optional<Bounds>& bounds, const Json& expected, const char* what) {
    ASSERT_TRUE(bounds.has_value()) << what;
    EXPECT_NEAR(bounds->lo, reference::number(expected.at(0)), closed_form) << what;
    EXPECT_NEAR(bounds->hi, reference::number(expected.at(1)), closed_form) << what;
}

/// The probability of at most `count` events where `mean` are expected, by its definition.
double at_most(int count, double mean) {
    double term = std::exp(-mean);
    double sum = term;
    for (int i = 1; i <= count; ++i) sum += term *= mean / i;
    return sum;
}

TEST(Proportion, AgreesWithTheReferenceOnTablesWithZeroCells) {
    const reference::Table tables = reference::csv("04_zero_cells", "tables.csv");
    const Json results = reference::expected("04_zero_cells").at("results");
    ASSERT_EQ(static_cast<int>(results.size()), tables.rows());
    for (int row = 0; row < tables.rows(); ++row) {
        const Json& expected = results.at(static_cast<std::size_t>(row));
        const double a = tables["a"][row];
        const double c = tables["c"][row];
        const double n1 = a + tables["b"][row];
        const double n0 = c + tables["d"][row];
        expect_bounds(wilson(a, n1), expected.at("p1_wilson"), "with");
        expect_bounds(wilson(c, n0), expected.at("p0_wilson"), "without");
        expect_bounds(newcombe(a, n1, c, n0), expected.at("rd_newcombe"), "difference");
    }
}

TEST(Proportion, ThereIsNoIntervalWithoutTrials) {
    EXPECT_FALSE(wilson(0, 0).has_value());
    EXPECT_FALSE(wilson(0, std::nan("")).has_value());
    EXPECT_FALSE(newcombe(0, 0, 1, 2).has_value());
    EXPECT_FALSE(newcombe(1, 2, 0, 0).has_value());
}

TEST(Proportion, TakesCountsThatAreNotWhole) {
    const auto wide = wilson(10 / 2.5, 40 / 2.5);
    const auto narrow = wilson(10, 40);
    ASSERT_TRUE(wide && narrow);
    EXPECT_LT(wide->lo, narrow->lo);
    EXPECT_GT(wide->hi, narrow->hi);
}

TEST(Proportion, StaysBetweenNoneAndAll) {
    for (const double trials : {0.01, 0.3, 1.0, 7.0, 1e6}) {
        EXPECT_NEAR(wilson(0, trials)->lo, 0, closed_form);
        EXPECT_GE(wilson(0, trials)->lo, 0);
        EXPECT_NEAR(wilson(trials, trials)->hi, 1, closed_form);
        EXPECT_LE(wilson(trials, trials)->hi, 1);
    }
}

TEST(PoissonRate, WithoutCrampsTheUpperLimitIsThreeAndTwoThirdsOverTheNights) {
    const Bounds bounds = poisson_rate(0, 30);

    EXPECT_EQ(bounds.lo, 0);
    EXPECT_NEAR(bounds.hi, 3.688879454113936 / 30, closed_form);
}

TEST(PoissonRate, AtEachLimitWhatWasSeenIsTheOuterFortiethPart) {
    for (const int count : {1, 2, 10, 40}) {
        const Bounds bounds = poisson_rate(count, 20);
        EXPECT_NEAR(at_most(count - 1, 20 * bounds.lo), 0.975, closed_form) << count;
        EXPECT_NEAR(at_most(count, 20 * bounds.hi), 0.025, closed_form) << count;
    }
}

}  // namespace
}  // namespace nightcramp::analysis
