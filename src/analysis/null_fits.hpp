#pragma once

#include "analysis/firth.hpp"
#include "analysis/grid_posterior.hpp"
#include "analysis/null_model.hpp"

#include <vector>

namespace nightcramp::analysis {

/// The fits of a null model at hypothetical log rate ratios. They change smoothly with it (of a yes/no
/// habit the nearest singularities lie pi off the real line), so within a range they are made at Chebyshev
/// nodes only, twice as many until the fits in between come out as foretold, and interpolated elsewhere
/// (Trefethen 2013, Approximation Theory and Approximation Practice, ch. 5 and 8).
class NullFits {
public:
    /// The model must live longer.
    explicit NullFits(const NullModel& model);

    /// The fit at 0.
    [[nodiscard]] const Fit& at_zero() const { return at_zero_; }
    /// Prepares a range, so that what lies in it is interpolated; where the fits are not smooth enough for
    /// that, each stays a fit of its own.
    void cover(double lo, double hi);
    [[nodiscard]] bool is_prepared(double lo, double hi) const { return lo_ <= lo && hi <= hi_ && lo_ < hi_; }
    [[nodiscard]] GridRange range() const { return {lo_, hi_}; }
    /// The terms at any log rate ratio.
    [[nodiscard]] Eigen::VectorXd theta(double beta0) const;
    /// Profile log-likelihood, with the ridge and without Firth's term, at any log rate ratio.
    [[nodiscard]] double log_likelihood(double beta0) const;

private:
    /// A fit of its own.
    [[nodiscard]] Fit at(double beta0) const;
    [[nodiscard]] bool interpolates(double beta0) const;

    struct Node {
        double beta0 = 0;
        Eigen::VectorXd theta;
        double log_likelihood = 0;
    };

    [[nodiscard]] Node node(double beta0, const Eigen::VectorXd& start) const;
    /// Where the terms go from a fit, per unit of beta0; Firth's term left aside.
    [[nodiscard]] Eigen::VectorXd slope(const Fit& fit) const;
    /// The nodes to begin with, from the middle outward, each from its neighbour along the slope.
    void begin();
    /// Puts a node between each two; returns by how much they were not as foretold.
    double refine();
    /// What the nodes give at beta0: sum of weight × value / sum of weights, or one node where it is met.
    template <class Value, class Read>
    [[nodiscard]] Value interpolated(double beta0, Value zero, const Read& read) const;

    const NullModel& model_;
    PenalisedPoisson poisson_;
    Fit at_zero_;
    double lo_ = 0;
    double hi_ = 0;
    std::vector<Node> nodes_;  ///< from hi to lo
};

}  // namespace nightcramp::analysis
