#include "analysis/inversion.hpp"

#include <cmath>
#include <limits>

#include <boost/math/tools/roots.hpp>

namespace nightcramp::analysis {
namespace {

constexpr double growth = 1.5;
constexpr double farthest = 6;
constexpr double tolerance = 1e-10;

}  // namespace

double interval_end(const Excess& excess, const Outset& outset, double first_step) {
    const double centre = outset.centre;
    double inner = 0;
    double at_inner = outset.excess;
    double outer = first_step;
    double at_outer = excess(centre + outer);
    while (at_outer < 0 && std::abs(outer) < farthest) {
        inner = outer;
        at_inner = at_outer;
        outer *= growth;
        at_outer = excess(centre + outer);
    }
    if (at_outer < 0) return std::copysign(std::numeric_limits<double>::infinity(), first_step);
    if (!(at_inner < 0)) return centre + inner;
    const auto beyond = [&](double distance) { return excess(centre + distance); };
    const auto close = [](double a, double b) { return std::abs(a - b) < tolerance; };
    std::uintmax_t most_steps = 100;
    const bool upward = inner < outer;
    const auto [low, high] =
        upward
            ? boost::math::tools::toms748_solve(beyond, inner, outer, at_inner, at_outer, close, most_steps)
            : boost::math::tools::toms748_solve(beyond, outer, inner, at_outer, at_inner, close, most_steps);
    return centre + (low + high) / 2;
}

}  // namespace nightcramp::analysis
