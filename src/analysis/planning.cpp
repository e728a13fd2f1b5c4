#include "analysis/planning.hpp"

#include "analysis/distributions.hpp"

#include <cmath>

namespace nightcramp::analysis {
namespace {

constexpr double calibration = 1.35;  ///< of a diary; without it the power was 57-70 % instead of 80 %
constexpr int most_to_plan = 1'000'000;

/// Standard errors that an effect must be away from 0, so that 80 % of the diaries find it at 5 %.
double standard_errors() {
    return normal_quantile(0.975) + normal_quantile(0.80);
}

/// Nights until the log rate ratio has the standard error that its size needs, counts being Poisson.
double poisson_nights(const Plan& plan) {
    const double with = 1 / (plan.share_with * plan.cramps_per_night * plan.rate_ratio);
    const double without = 1 / ((1 - plan.share_with) * plan.cramps_per_night);
    return (with + without) * std::pow(standard_errors() / std::log(plan.rate_ratio), 2);
}

}  // namespace

double diary_nights(const Plan& plan) {
    return calibration * (1.05 + 1.5 * plan.cramps_per_night) * poisson_nights(plan);
}

double nightly_trial_nights(const Plan& plan) {
    return (1 + 0.6 * plan.cramps_per_night) * poisson_nights(plan);
}

double nights_needed(double nights, double se, double log_rate_ratio) {
    return calibration * nights * std::pow(standard_errors() * se / log_rate_ratio, 2);
}

int more_nights(double needed, double nights) {
    const double missing = needed - nights;
    if (missing <= 0) return 0;
    if (!(missing < most_to_plan)) return most_to_plan;
    const double step = missing < 100 ? 5 : 10;
    return static_cast<int>(std::ceil(missing / step) * step);
}

}  // namespace nightcramp::analysis
