#include "analysis/grid_posterior.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::analysis {
namespace {

constexpr int points = 241;
constexpr int zero_point = 120;

double at(int point) {
    return -3 + 6.0 * point / (points - 1);
}

Eigen::VectorXd weights(const std::function<double(double)>& log_likelihood, const GridRange& range,
                        const Shrinkage& shrinkage) {
    Eigen::VectorXd logs = Eigen::VectorXd::Constant(points, -std::numeric_limits<double>::infinity());
    for (int point = 0; point < points; ++point) {
        const double beta = at(point);
        if (beta < range.lo || beta > range.hi) continue;
        const double from_prior = (beta - shrinkage.prior_mean) / shrinkage.prior_sd;
        logs[point] = log_likelihood(beta) / shrinkage.kappa - from_prior * from_prior / 2;
    }
    const Eigen::VectorXd all = (logs.array() - logs.maxCoeff()).exp();
    return all / all.sum();
}

/// The value below which that much of the weight lies, each weight counted to its middle.
double quantile(const Eigen::VectorXd& weights, double probability) {
    double below = 0;
    double last_middle = 0;
    for (int point = 0; point < points; ++point) {
        const double middle = below + weights[point] / 2;
        if (middle >= probability) {
            if (point == 0) return at(0);
            return at(point - 1) +
                   (at(point) - at(point - 1)) * (probability - last_middle) / (middle - last_middle);
        }
        last_middle = middle;
        below += weights[point];
    }
    return at(points - 1);
}

}  // namespace

Posterior grid_posterior(const std::function<double(double)>& log_likelihood, const GridRange& range,
                         const Shrinkage& shrinkage) {
    const Eigen::VectorXd weight = weights(log_likelihood, range, shrinkage);
    Posterior posterior{shrinkage.kappa, 0, quantile(weight, 0.025), quantile(weight, 0.975), 0, 0};
    for (int point = 0; point < points; ++point) {
        posterior.mean += weight[point] * at(point);
        if (point < zero_point) posterior.p_helps += weight[point];
        if (at(point) < std::log(0.8)) posterior.p_helps_20 += weight[point];
    }
    posterior.p_helps += weight[zero_point] / 2;
    return posterior;
}

}  // namespace nightcramp::analysis
