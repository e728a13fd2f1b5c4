#include "analysis/quantile.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::analysis {

double quantile7(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    const double place = static_cast<double>(values.size() - 1) * q;
    const double below = std::floor(place);
    const auto index = static_cast<std::size_t>(below);
    const std::size_t next = std::min(index + 1, values.size() - 1);
    return values[index] + (place - below) * (values[next] - values[index]);
}

}  // namespace nightcramp::analysis
