#include "analysis/association.hpp"
#include "analysis/firth.hpp"
#include "tests/analysis/reference.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

constexpr double precision = 1e-6;

/// A number, or one of the open ends of an interval.
double bound(const Json& json) {
    const double infinite = std::numeric_limits<double>::infinity();
    if (json == "-inf") return -infinite;
    return json == "inf" ? infinite : reference::number(json);
}

void expect_near(double actual, const Json& json, const char* name) {
    const double wanted = bound(json);
    if (std::isinf(wanted)) {
        EXPECT_EQ(actual, wanted) << name;
    } else {
        EXPECT_NEAR(actual, wanted, precision * std::abs(wanted)) << name;
    }
}

void expect_test(const SlideTest& test, const Json& wanted) {
    EXPECT_FALSE(test.degenerate);
    expect_near(test.t, wanted.at("t"), "t");
    expect_near(test.neff, wanted.at("neff"), "neff");
    expect_near(test.p, wanted.at("p"), "p");
}

void expect_estimate(const Estimate& estimate, const LogInterval& interval, const Json& wanted) {
    expect_near(estimate.beta, wanted.at("beta"), "beta");
    expect_near(std::exp(estimate.beta), wanted.at("rr"), "rr");
    expect_near(estimate.se_slide, wanted.at("se_slide"), "se_slide");
    expect_near(estimate.se_quasi, wanted.at("se_quasi"), "se_quasi");
    expect_near(estimate.phi, wanted.at("phi"), "phi");
    expect_near(estimate.neff, wanted.at("neff"), "neff of the estimate");
    expect_near(estimate.info, wanted.at("info"), "info");
    expect_near(interval.lo, wanted.at("lo"), "lo");
    expect_near(interval.hi, wanted.at("hi"), "hi");
}

void expect_posterior(const Association& association, const Json& wanted) {
    const Posterior posterior = association.posterior(wanted.at("m0"), wanted.at("tau")).value();
    expect_near(posterior.kappa, wanted.at("kappa"), "kappa");
    expect_near(posterior.mean, wanted.at("mean"), "mean");
    expect_near(std::exp(posterior.mean), wanted.at("rr"), "rr of the posterior");
    expect_near(std::exp(posterior.lo), wanted.at("rr_lo"), "rr_lo");
    expect_near(std::exp(posterior.hi), wanted.at("rr_hi"), "rr_hi");
    expect_near(posterior.p_helps, wanted.at("p_helps"), "p_helps");
    expect_near(posterior.p_helps_20, wanted.at("p_helps_20pct"), "p_helps_20pct");
}

void expect_all(const Question& question, const Json& wanted) {
    const Association association(question);
    ASSERT_FALSE(association.degenerate());
    EXPECT_EQ(association.nights_used(), wanted.at("score").at("n_use"));
    expect_test(association.test(), wanted.at("score"));
    expect_test(association.test(std::log(0.5)), wanted.at("score_at_rr_half"));
    expect_estimate(association.estimate().value(), association.interval().value(), wanted.at("estimate"));
    expect_posterior(association, wanted.at("posterior_sceptical"));
    expect_posterior(association, wanted.at("posterior_evidence"));
}

Question question_of(const reference::Table& table, const std::string& habit,
                     const std::vector<std::string>& others = {}) {
    const auto nights = table.rows();
    return {table["y"], table[habit], table.block(others), Eigen::MatrixXd(nights, 0)};
}

TEST(AssociationReference, ADiaryWithGapsAndADoseAgrees) {
    const std::string name = "20_slide_real_diary_gaps";
    if (!reference::available(name)) GTEST_SKIP() << "set NIGHTCRAMP_REFERENCE_DIR to the folder that has it";
    expect_all(question_of(reference::csv(name), "x"), reference::expected(name));
}

TEST(AssociationReference, AHabitWithoutACrampOnAnyOfItsNightsAgrees) {
    const std::string name = "22_slide_zero_cell";
    expect_all(question_of(reference::csv(name), "x"), reference::expected(name));
}

TEST(AssociationReference, OneHabitGivenElevenOthersAgrees) {
    const std::string name = "25_slide_joint_12_habits";
    const reference::Table table = reference::csv(name);
    std::vector<std::string> others = table.names;
    std::erase_if(others, [](const std::string& column) { return column[0] != 'h' || column == "h1"; });
    ASSERT_EQ(others.size(), 11U);
    expect_all(question_of(table, "h1", others), reference::expected(name));
}

TEST(AssociationReference, ARandomisedTrialOfOnePersonAgrees) {
    const std::string name = "26_nof1_melatonin_real";
    expect_all(question_of(reference::csv(name), "on"), reference::expected(name));
}

/// brglm2 in R, without a prior on any term.
TEST(AssociationReference, FirthsPoissonRegressionAgreesWhereACellIsEmpty) {
    const reference::Table table = reference::csv("05_separation_firth");
    Eigen::MatrixXd terms(table.rows(), 3);
    terms << Series::Ones(table.rows()), table.block({"x", "z"});
    const Eigen::VectorXd precision_of_terms = Eigen::VectorXd::Zero(3);
    const PenalisedPoisson model{terms, precision_of_terms, table["y"]};

    const Fit fitted = fit(model, Eigen::VectorXd::Zero(table.rows()), {cold_start(model)});

    const Json wanted = reference::expected("05_separation_firth").at("firth_poisson");
    const Eigen::MatrixXd covariance = fitted.root.solve(Eigen::MatrixXd::Identity(3, 3));
    for (const int term : {0, 1, 2}) {
        const auto place = static_cast<std::size_t>(term);
        expect_near(fitted.theta[term], wanted.at("coef")[place], "coefficient");
        expect_near(std::sqrt(covariance(term, term)), wanted.at("se")[place], "standard error");
    }
}

}  // namespace
}  // namespace nightcramp::analysis
