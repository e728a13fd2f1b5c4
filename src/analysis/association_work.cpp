#include "analysis/association_work.hpp"

#include "analysis/distributions.hpp"
#include "analysis/inversion.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::analysis {
namespace {

constexpr double grid_end = 3;         ///< of the grid of log rate ratios
constexpr double negligible_log = 23;  ///< how far below its maximum the range of a posterior is to reach
/// And where it must have got to: weights of exp(−20) change no result by 1e-8.
constexpr double tolerable_log = 20;
constexpr double usual_prior_sd = 0.5;
constexpr double largest_prior_mean = 0.35;

}  // namespace

Association::Work::Work(const Question& question)
    : model_(null_model(question)), slides_(model_.nights, model_.rows), fits_(model_) {
    const Fit& null = fits_.at_zero();
    const Left at = left(null.mu, null.root);
    if (!varies(at)) return;
    null_slides_ = slides_.slide(at.exposure, at.residual);
    information_ = null.mu.dot(at.exposure.cwiseAbs2());
    if (judged(*null_slides_).degenerate) null_slides_.reset();
}

/// Residuals in the metric of mu.
Association::Work::Left Association::Work::left(const Eigen::VectorXd& mu, const Root& root) const {
    const Eigen::VectorXd share = root.solve(model_.terms.transpose() * mu.cwiseProduct(model_.exposure));
    return {model_.exposure - model_.terms * share, model_.counts - mu};
}

bool Association::Work::varies(const Left& at) const {
    if (nights_used() < 2) return false;
    return at.exposure.squaredNorm() >= 1e-9 * std::max(1.0, model_.exposure.squaredNorm()) &&
           at.residual.squaredNorm() >= 1e-12;
}

SlideTest Association::Work::judged(const Slides::Result& slid) {
    const Series series = slides_.standardised(slid);
    const double deviation = std::sqrt(mean_square_of_slides(series));
    const double neff = slides_.effective_number(series);
    if (!(deviation > 0) || !known(neff)) return {0, unknown, 1, true};
    const double t = series[0] / deviation;
    return {t, neff, two_sided_t(t, neff), false};
}

SlideTest Association::Work::test(double beta0) {
    if (degenerate()) return {0, unknown, 1, true};
    if (beta0 == 0) return judged(*null_slides_);
    const Eigen::VectorXd mu = expected_counts(model_.terms, fits_.theta(beta0), beta0 * model_.exposure);
    const Left at = left(mu, information_root(poisson(), mu));
    if (!varies(at)) return {0, unknown, 1, true};
    return judged(slides_.slide(at.exposure, at.residual));
}

/// The fit with the habit as one more term, without a prior on it.
Fit Association::Work::full_fit() const {
    const auto terms_of_null = model_.terms.cols();
    Eigen::MatrixXd terms(model_.terms.rows(), terms_of_null + 1);
    terms << model_.terms, model_.exposure;
    Eigen::VectorXd precision(terms_of_null + 1);
    precision << model_.precision, 0;
    Eigen::VectorXd start(terms_of_null + 1);
    start << fits_.at_zero().theta, 0;
    return fit({terms, precision, model_.counts}, Eigen::VectorXd::Zero(model_.counts.size()), {start});
}

Estimate Association::Work::estimated() {
    const Fit full = full_fit();
    const Left at = left(full.mu, information_root(poisson(), full.mu));
    const Series sums = slides_.scaled_sums(slides_.slide(at.exposure, at.residual).sums);
    const double used = nights_used();
    const double freedom = std::max(used - static_cast<double>(full.theta.size()), 1.0);
    Estimate result;
    result.beta = full.theta[full.theta.size() - 1];
    result.info = full.mu.dot(at.exposure.cwiseAbs2());
    result.neff = slides_.effective_number(sums);
    result.phi = (at.residual.array().square() / full.mu.array()).sum() / freedom;
    result.se_slide = std::sqrt(mean_square_of_slides(sums)) / result.info * std::sqrt(used / freedom);
    result.se_quasi = std::sqrt(std::max(result.phi, 1.0) / result.info);
    return result;
}

const Estimate& Association::Work::estimate() {
    if (!estimate_) estimate_ = estimated();
    return *estimate_;
}

/// By how much the slides vary more than a Poisson model says, at the null.
double Association::Work::kappa() {
    if (kappa_) return *kappa_;
    const Series sums = slides_.scaled_sums(null_slides_->sums);
    const double tail = t_quantile(0.975, slides_.effective_number(sums)) / normal_quantile(0.975);
    kappa_ = std::max(1.0, mean_square_of_slides(sums) / information_) * tail * tail;
    return *kappa_;
}

/// Prepares the log rate ratios at which the posterior has weight, whatever the studies say. Where the
/// likelihood is flatter than a parabola the range grows until there is none left at its ends.
void Association::Work::cover(double prior_mean, double prior_sd) {
    const Estimate& at = estimate();
    const double from_prior = 1 / (prior_sd * prior_sd);
    const double from_data = at.info / kappa();
    const double curvature = from_data + from_prior;
    const double half = 1.1 * std::sqrt(2 * negligible_log / curvature);
    const auto centre = [&](double mean) { return (from_data * at.beta + from_prior * mean) / curvature; };
    const double low_mean = std::min(prior_mean, -largest_prior_mean);
    const double high_mean = std::max(prior_mean, largest_prior_mean);
    const double lo = std::clamp(centre(low_mean) - half, -grid_end, grid_end - 1);
    const double hi = std::clamp(centre(high_mean) + half, 1 - grid_end, grid_end);
    if (fits_.is_prepared(lo, hi)) return;
    fits_.cover(lo, hi);
    const auto weight = [&](double beta, double mean) {
        return fits_.log_likelihood(beta) / kappa() - from_prior * (beta - mean) * (beta - mean) / 2;
    };
    const auto matters = [&](double end, double mean) {
        const double inside = std::clamp(centre(mean), fits_.range().lo, fits_.range().hi);
        return weight(end, mean) > weight(inside, mean) - tolerable_log;
    };
    while (true) {
        const auto [from, to] = fits_.range();
        const bool wider_below = from > -grid_end && matters(from, low_mean);
        const bool wider_above = to < grid_end && matters(to, high_mean);
        if (!wider_below && !wider_above) return;
        fits_.cover(wider_below ? std::max(from - half / 2, -grid_end) : from,
                    wider_above ? std::min(to + half / 2, grid_end) : to);
    }
}

const LogInterval& Association::Work::interval() {
    if (interval_) return *interval_;
    cover(0, usual_prior_sd);
    const Estimate& at = estimate();
    const double step = t_quantile(0.975, at.neff) * std::max(at.se_slide, at.se_quasi);
    const auto excess = [&](double beta0) {
        const SlideTest tested = test(beta0);
        return tested.degenerate ? 1.0 : std::abs(tested.t) - t_quantile(0.975, tested.neff);
    };
    const Outset outset{at.beta, excess(at.beta)};
    interval_ = LogInterval{interval_end(excess, outset, -step), interval_end(excess, outset, step)};
    return *interval_;
}

Posterior Association::Work::posterior(double prior_mean, double prior_sd) {
    cover(prior_mean, prior_sd);
    // A posterior as narrow as a few steps of the grid also needs the points on either side of it.
    GridRange range = fits_.range();
    if (range.hi - range.lo < 10 * grid_step) {
        range.lo = std::floor(range.lo / grid_step) * grid_step - grid_step / 2;
        range.hi = std::ceil(range.hi / grid_step) * grid_step + grid_step / 2;
    }
    const auto likelihood = [&](double beta) { return fits_.log_likelihood(beta); };
    return grid_posterior(likelihood, range, {prior_mean, prior_sd, kappa()});
}

double Association::Work::own_share() const {
    if (degenerate()) return 0;
    const Fit& null = fits_.at_zero();
    const double mean = null.mu.dot(model_.exposure) / null.mu.sum();
    return information_ / null.mu.dot((model_.exposure.array() - mean).square().matrix());
}

const Series& Association::Work::statistics() {
    if (degenerate() || statistics_.size() > 0) return statistics_;
    statistics_ = slides_.standardised(*null_slides_);
    statistics_ /= std::sqrt(mean_square_of_slides(statistics_));
    return statistics_;
}

}  // namespace nightcramp::analysis
