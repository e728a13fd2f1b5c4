#include "analysis/null_fits.hpp"

#include <cmath>
#include <numbers>

namespace nightcramp::analysis {
namespace {

constexpr int first_intervals = 4;
constexpr int most_intervals = 128;
/// The last step is taken, so what is left is some thousandth of it.
constexpr double node_tolerance = 1e-9;
/// Twice as many nodes square the error, so about 1e-9 is left at the end.
constexpr double foretold_well = 5e-5;

/// The ends of the range exactly, so that it holds them.
double chebyshev_point(double lo, double hi, int j, int intervals) {
    if (j == 0) return hi;
    if (j == intervals) return lo;
    return (lo + hi) / 2 + (hi - lo) / 2 * std::cos(std::numbers::pi * j / intervals);
}

}  // namespace

NullFits::NullFits(const NullModel& model)
    : model_(model),
      poisson_{model.terms, model.precision, model.counts},
      at_zero_(fit(poisson_, Eigen::VectorXd::Zero(model.counts.size()), {cold_start(poisson_)})) {}

Fit NullFits::at(double beta0) const {
    return fit(poisson_, beta0 * model_.exposure, {at_zero_.theta});
}

bool NullFits::interpolates(double beta0) const {
    return !nodes_.empty() && lo_ <= beta0 && beta0 <= hi_;
}

NullFits::Node NullFits::node(double beta0, const Eigen::VectorXd& start) const {
    Fit found = fit(poisson_, beta0 * model_.exposure, {start, node_tolerance});
    return {beta0, std::move(found.theta), found.log_likelihood};
}

Eigen::VectorXd NullFits::slope(const Fit& fit) const {
    return -fit.root.solve(model_.terms.transpose() * fit.mu.cwiseProduct(model_.exposure));
}

void NullFits::begin() {
    nodes_.assign(first_intervals + 1, Node{});
    const auto walk = [&](int from, int to, int by, double at, Fit fit) {
        for (int j = from; j != to; j += by) {
            const double beta0 = chebyshev_point(lo_, hi_, j, first_intervals);
            const Eigen::VectorXd start = fit.theta + (beta0 - at) * slope(fit);
            fit = analysis::fit(poisson_, beta0 * model_.exposure, {start, node_tolerance});
            nodes_[static_cast<std::size_t>(j)] = {beta0, fit.theta, fit.log_likelihood};
            at = beta0;
        }
        return fit;
    };
    const int middle = first_intervals / 2;
    const Fit centre = walk(middle, middle + 1, 1, 0, at_zero_);
    const double at_centre = chebyshev_point(lo_, hi_, middle, first_intervals);
    walk(middle + 1, first_intervals + 1, 1, at_centre, centre);
    walk(middle - 1, -1, -1, at_centre, centre);
}

void NullFits::cover(double lo, double hi) {
    lo_ = lo;
    hi_ = hi;
    begin();
    double surprise = refine();
    while (surprise > foretold_well && static_cast<int>(nodes_.size()) <= most_intervals) surprise = refine();
    if (!(surprise <= foretold_well)) nodes_.clear();
}

double NullFits::refine() {
    const auto intervals = static_cast<int>(nodes_.size()) - 1;
    std::vector<Node> finer;
    double surprise = 0;
    for (int j = 0; j < intervals; ++j) {
        finer.push_back(nodes_[static_cast<std::size_t>(j)]);
        const double beta0 = chebyshev_point(lo_, hi_, 2 * j + 1, 2 * intervals);
        const Eigen::VectorXd foretold = theta(beta0);
        finer.push_back(node(beta0, foretold));
        surprise = std::max(surprise, (finer.back().theta - foretold).cwiseAbs().maxCoeff());
    }
    finer.push_back(nodes_.back());
    nodes_ = std::move(finer);
    return surprise;
}

template <class Value, class Read>
Value NullFits::interpolated(double beta0, Value zero, const Read& read) const {
    Value sum = std::move(zero);
    double weights = 0;
    for (std::size_t j = 0; j < nodes_.size(); ++j) {
        const Node& node = nodes_[j];
        if (node.beta0 == beta0) return read(node);
        double weight = (j % 2 == 0 ? 1.0 : -1.0) / (beta0 - node.beta0);
        if (j == 0 || j + 1 == nodes_.size()) weight /= 2;
        sum += weight * read(node);
        weights += weight;
    }
    return sum / weights;
}

Eigen::VectorXd NullFits::theta(double beta0) const {
    if (!interpolates(beta0)) return at(beta0).theta;
    return interpolated<Eigen::VectorXd>(beta0, Eigen::VectorXd::Zero(model_.precision.size()),
                                         [](const Node& node) { return node.theta; });
}

double NullFits::log_likelihood(double beta0) const {
    if (!interpolates(beta0)) return at(beta0).log_likelihood;
    return interpolated<double>(beta0, 0.0, [](const Node& node) { return node.log_likelihood; });
}

}  // namespace nightcramp::analysis
