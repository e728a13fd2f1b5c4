#include "analysis/multiplicity.hpp"

#include <algorithm>
#include <numeric>

namespace nightcramp::analysis {
namespace {

/// Steps up from the largest p: adj(i) = min over k ≥ i of min(1, factor m p(k) / k).
std::vector<double> step_up(const std::vector<double>& p, double factor) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        const std::size_t place = order[rank - 1];
        const double share = static_cast<double>(p.size()) / static_cast<double>(rank);
        least = std::min(least, factor * share * p[place]);
        adjusted[place] = least;
    }
    return adjusted;
}

}  // namespace

std::vector<double> benjamini_hochberg(const std::vector<double>& p) {
    return step_up(p, 1);
}

std::vector<double> benjamini_yekutieli(const std::vector<double>& p) {
    double factor = 0;
    for (std::size_t i = 1; i <= p.size(); ++i) factor += 1 / static_cast<double>(i);
    return step_up(p, factor);
}

}  // namespace nightcramp::analysis
