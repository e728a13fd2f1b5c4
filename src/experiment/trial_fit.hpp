#pragma once

#include "analysis/null_model.hpp"
#include "experiment/trial.hpp"

/// The inside of trial.cpp.
namespace nightcramp::experiment {

/// The null fit of a trial, which all draws share: what it knows does not depend on what was drawn.
class TrialFit {
public:
    /// The trial must live longer.
    explicit TrialFit(const Trial& trial);

    /// Cramps − expected at a hypothetical log rate ratio; 0 where not recorded or washed out.
    [[nodiscard]] Eigen::VectorXd residuals(double log_rate_ratio) const;

private:
    const Trial& trial_;
    analysis::NullModel model_;
    mutable Eigen::VectorXd start_;  ///< of the next search: where the last one ended
};

/// The log rate ratio at which the statistic is 0, and the interval of those that the test does not reject.
void add_interval(TrialResult& result, const TrialFit& fit, const Draws& draws, const analysis::Watch& watch);

}  // namespace nightcramp::experiment
