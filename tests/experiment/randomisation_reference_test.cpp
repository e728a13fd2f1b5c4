#include "experiment/trial.hpp"
#include "tests/analysis/reference.hpp"

#include <gtest/gtest.h>

/// Exact tests that were computed in R and Python.
namespace nightcramp::experiment {
namespace {

namespace reference = analysis::reference;

std::vector<double> values(const analysis::Series& series) {
    return {series.begin(), series.end()};
}

std::vector<bool> schedule(const analysis::Series& on) {
    std::vector<bool> all;
    for (const double x : on) all.push_back(x == 1);
    return all;
}

void expect_fraction(const Share& share, const Json& expected) {
    EXPECT_TRUE(share.exact);
    EXPECT_EQ(share.count, expected.at("count").get<std::int64_t>());
    EXPECT_EQ(share.total, expected.at("total").get<std::int64_t>());
    EXPECT_DOUBLE_EQ(share.p(), expected.at("p").get<double>());
}

TEST(Randomisation, GivesFishersFractionForDarwinsMaize) {
    const auto pairs = reference::csv("11_randomisation", "zea.csv");
    expect_fraction(sign_flips(values(pairs["diff"]), 1), reference::expected("11_randomisation").at("zea"));
}

TEST(Randomisation, GivesTheFractionOfStudentsSleepers) {
    const auto pairs = reference::csv("11_randomisation", "sleep.csv");
    expect_fraction(sign_flips(values(pairs["diff"]), 1),
                    reference::expected("11_randomisation").at("sleep"));
}

TEST(Randomisation, GivesTheFractionOfSixPairsOfWeeks) {
    const auto blocks = reference::csv("11_randomisation", "blocks.csv");
    const Json expected = reference::expected("11_randomisation").at("blocks");
    std::vector<double> differences(6, 0);
    for (int row = 0; row < blocks.rows(); ++row) {
        const double rate = blocks["cramps"][row] / blocks["nights"][row];
        differences[static_cast<std::size_t>(blocks["pair"][row] - 1)] +=
            blocks["on"][row] == 1 ? rate : -rate;
    }
    for (std::size_t pair = 0; pair < differences.size(); ++pair) {
        EXPECT_NEAR(differences[pair], expected.at("pair_diff").at(pair).get<double>(), 1e-12);
    }
    expect_fraction(sign_flips(differences, 1), expected);
}

TEST(Randomisation, GivesTheFractionOfTwelveNights) {
    const auto nights = reference::csv("11_randomisation", "nightly.csv");
    const Json expected = reference::expected("11_randomisation").at("nightly");
    const Draws draws(Design::nightly, schedule(nights["on"]), 1);
    EXPECT_DOUBLE_EQ(draws.observed(nights["cramps"]), expected.at("T").get<double>());
    expect_fraction(draws.share(nights["cramps"]), expected);
}

TEST(Randomisation, GivesTheFractionOfSixteenNightsWithOneMissing) {
    const auto nights = reference::csv("27_nof1_block_randomisation");
    const Json expected = reference::expected("27_nof1_block_randomisation");
    const Trial trial{Design::nightly, schedule(nights["on"]), nights["y"],
                      analysis::Series::Constant(16, analysis::unknown), 1};
    const Eigen::VectorXd r = residuals(trial, 0);
    for (int night = 0; night < trial.nights(); ++night) {
        EXPECT_NEAR(r[night], expected.at("resid").at(static_cast<std::size_t>(night)).get<double>(), 1e-9);
    }
    const TrialResult result = result_of(trial);
    EXPECT_NEAR(result.statistic, expected.at("T").get<double>(), 1e-9);
    expect_fraction(result.share, expected);
}

}  // namespace
}  // namespace nightcramp::experiment
