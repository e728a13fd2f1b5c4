#pragma once

#include "analysis/association.hpp"

#include <cmath>

#include <gtest/gtest.h>

/// What must be true of any association.
namespace nightcramp::test {

using analysis::Association;
using analysis::Question;
using analysis::Series;

/// One habit by itself.
[[nodiscard]] inline Question asked(const Series& cramps, const Series& habit) {
    const Eigen::MatrixXd none(cramps.size(), 0);
    return {cramps, habit, none, none};
}

inline void expect_share(double share) {
    EXPECT_GE(share, 0);
    EXPECT_LE(share, 1 + 1e-9);
}

inline void expect_sound_posterior(const analysis::Posterior& posterior) {
    EXPECT_GE(posterior.kappa, 1);
    EXPECT_TRUE(std::isfinite(posterior.kappa));
    EXPECT_TRUE(std::isfinite(posterior.mean));
    EXPECT_LE(posterior.lo, posterior.hi);
    EXPECT_GE(posterior.lo, -3);
    EXPECT_LE(posterior.hi, 3);
    expect_share(posterior.p_helps);
    expect_share(posterior.p_helps_20);
}

inline void expect_sound_estimate(const analysis::Estimate& estimate) {
    for (const double value :
         {estimate.beta, estimate.se_slide, estimate.se_quasi, estimate.phi, estimate.neff, estimate.info}) {
        EXPECT_TRUE(std::isfinite(value)) << value;
    }
    EXPECT_GE(estimate.se_slide, 0);
    EXPECT_GT(estimate.se_quasi, 0);
}

/// Either nothing can be told, or everything that is told is a number.
inline void expect_sound(const Association& association) {
    const analysis::SlideTest test = association.test();
    EXPECT_EQ(test.degenerate, association.degenerate());
    EXPECT_TRUE(std::isfinite(test.t));
    expect_share(test.p);
    EXPECT_TRUE(std::isfinite(association.own_share()));
    if (association.degenerate()) {
        EXPECT_EQ(test.p, 1);
        EXPECT_FALSE(association.estimate() || association.interval() || association.posterior());
        EXPECT_EQ(association.slides().size(), 0);
        return;
    }
    EXPECT_GE(test.neff, 3);
    EXPECT_TRUE(association.slides().allFinite());
    expect_sound_estimate(association.estimate().value());
    const analysis::LogInterval interval = association.interval().value();
    EXPECT_LE(interval.lo, interval.hi);  // NaN is not
    expect_sound_posterior(association.posterior().value());
}

}  // namespace nightcramp::test
