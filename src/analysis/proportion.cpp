#include "analysis/proportion.hpp"

#include "analysis/distributions.hpp"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/chi_squared.hpp>

namespace nightcramp::analysis {
namespace {

constexpr double lower = 0.025;
constexpr double upper = 0.975;

double chi_squared_quantile(double probability, double degrees) {
    return boost::math::quantile(boost::math::chi_squared(degrees), probability);
}

}  // namespace

std::optional<Bounds> wilson(double successes, double trials) {
    if (!(trials > 0)) return std::nullopt;
    const double z = normal_quantile(upper);
    const double share = successes / trials;
    const double shrunk = 1 + z * z / trials;
    const double middle = (share + z * z / (2 * trials)) / shrunk;
    const double half = z / shrunk * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
    return Bounds{std::max(middle - half, 0.0), std::min(middle + half, 1.0)};
}

std::optional<Bounds> newcombe(double a, double n1, double c, double n0) {
    const auto first = wilson(a, n1);
    const auto second = wilson(c, n0);
    if (!first || !second) return std::nullopt;
    const double p1 = a / n1;
    const double p0 = c / n0;
    return Bounds{p1 - p0 - std::hypot(p1 - first->lo, second->hi - p0),
                  p1 - p0 + std::hypot(first->hi - p1, p0 - second->lo)};
}

Bounds poisson_rate(double count, double nights) {
    const double lo = count > 0 ? chi_squared_quantile(lower, 2 * count) / 2 : 0;
    return {lo / nights, chi_squared_quantile(upper, 2 * count + 2) / 2 / nights};
}

}  // namespace nightcramp::analysis
