#pragma once

#include "analysis/association.hpp"

#include <functional>

namespace nightcramp::analysis {

/// A prior N(mean, sd²) for a log rate ratio and the factor that tempers the likelihood.
struct Shrinkage {
    double prior_mean = 0;
    double prior_sd = 0.5;
    double kappa = 1;
};

inline constexpr double grid_step = 0.025;  ///< from -3 to 3

/// Where on the grid the likelihood is worth looking at; elsewhere the weight is 0.
struct GridRange {
    double lo = -3;
    double hi = 3;
};

/// The posterior of a log rate ratio on a grid of 241 points from −3 to 3:
/// weight ~ exp(log_likelihood / kappa − (beta − mean)² / (2 sd²)). Quantiles are interpolated between the
/// middles of the weights.
[[nodiscard]] Posterior grid_posterior(const std::function<double(double)>& log_likelihood,
                                       const GridRange& range, const Shrinkage& shrinkage);

}  // namespace nightcramp::analysis
