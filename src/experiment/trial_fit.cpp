#include "experiment/trial_fit.hpp"

#include "analysis/firth.hpp"
#include "analysis/inversion.hpp"
#include "experiment/schedule.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::experiment {
namespace {

using analysis::PenalisedPoisson;

constexpr double search_tolerance = 1e-10;
constexpr double first_step = 0.25;
constexpr double farthest = 6;  ///< as far as an interval is looked for
constexpr double rejected = 0.05;

analysis::NullModel model_of(const Trial& trial) {
    analysis::Question question;
    question.outcome = trial.cramps;
    question.exposure = analysis::Series(trial.nights());
    for (int night = 0; night < trial.nights(); ++night) {
        question.exposure[night] = trial.schedule[static_cast<std::size_t>(night)] ? 1 : 0;
    }
    question.others.resize(trial.nights(), 0);
    question.calendar.resize(trial.nights(), 0);
    return analysis::null_model(question);
}

/// Where the statistic is 0: it falls as the hypothetical ratio grows.
double balance(const TrialFit& fit, const Draws& draws, double at_no_difference) {
    if (at_no_difference == 0) return 0;
    const double sign = at_no_difference < 0 ? 1 : -1;
    const auto excess = [&](double ratio) { return sign * draws.observed(fit.residuals(ratio)); };
    return analysis::interval_end(excess, {0, sign * at_no_difference}, -sign * first_step);
}

}  // namespace

TrialFit::TrialFit(const Trial& trial) : trial_(trial), model_(model_of(trial)) {
    start_ = analysis::cold_start(PenalisedPoisson{model_.terms, model_.precision, model_.counts});
}

Eigen::VectorXd TrialFit::residuals(double log_rate_ratio) const {
    const PenalisedPoisson poisson{model_.terms, model_.precision, model_.counts};
    const analysis::Fit found =
        analysis::fit(poisson, log_rate_ratio * model_.exposure, {start_, search_tolerance});
    start_ = found.theta;
    Eigen::VectorXd all = Eigen::VectorXd::Zero(trial_.nights());
    for (std::size_t used = 0; used < model_.rows.size(); ++used) {
        const int night = model_.rows[used];
        if (is_washed_out(trial_.design, static_cast<std::size_t>(night))) continue;
        const auto place = static_cast<Eigen::Index>(used);
        all[night] = model_.counts[place] - found.mu[place];
    }
    return all;
}

Eigen::VectorXd residuals(const Trial& trial, double log_rate_ratio) {
    return TrialFit(trial).residuals(log_rate_ratio);
}

void add_interval(TrialResult& result, const TrialFit& fit, const Draws& draws,
                  const analysis::Watch& watch) {
    const double centre = balance(fit, draws, result.statistic);
    if (std::isfinite(centre)) result.log_rate_ratio = centre;
    const auto excess = [&](double ratio) {
        watch.at(0.5);
        const double p = draws.share(fit.residuals(ratio)).p();
        return p < rejected ? rejected - p : std::min(rejected - p, -1e-12);
    };
    const double from = std::clamp(centre, -farthest, farthest);
    const analysis::Outset outset{from, excess(from)};
    if (!(outset.excess < 0)) return;  // too few draws to have an interval
    analysis::LogInterval interval{centre, centre};
    if (centre > -farthest) interval.lo = analysis::interval_end(excess, outset, -first_step);
    if (centre < farthest) interval.hi = analysis::interval_end(excess, outset, first_step);
    result.interval = interval;
}

}  // namespace nightcramp::experiment
