#include "analysis/spline.hpp"

#include <algorithm>

namespace nightcramp::analysis {
namespace {

double cube_above(double value, double knot) {
    const double above = std::max(value - knot, 0.0);
    return above * above * above;
}

}  // namespace

double spline_bend(double value, const Knots& knots) {
    const auto [first, middle, last] = knots;
    const double bend = cube_above(value, first) -
                        cube_above(value, middle) * (last - first) / (last - middle) +
                        cube_above(value, last) * (middle - first) / (last - middle);
    return bend / ((last - first) * (last - first));
}

}  // namespace nightcramp::analysis
