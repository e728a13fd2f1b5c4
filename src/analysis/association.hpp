#pragma once

#include "analysis/series.hpp"

#include <memory>
#include <optional>

namespace nightcramp::analysis {

/// What is held against each other: one row per calendar night, NaN where not known.
struct Question {
    Series outcome;          ///< cramps of the night, ≥ 0
    Series exposure;         ///< the habit, in the units of its contrast
    Eigen::MatrixXd others;  ///< other habits to adjust for, a column each; may have no column
    /// Further columns that are known of every night (weekday pattern); may have no column.
    Eigen::MatrixXd calendar;
};

/// The slide test of one hypothetical log rate ratio.
struct SlideTest {
    double t = 0;
    double neff = 0;          ///< effective number of independent slides, 3 … n; NaN where degenerate
    double p = 1;             ///< two-sided; 1 where degenerate
    bool degenerate = false;  ///< the habit or the cramps do not vary: nothing can be told
};

/// Cramps per night with one contrast of the habit to cramps per night without, on the log scale.
struct Estimate {
    double beta = 0;      ///< log rate ratio per contrast
    double se_slide = 0;  ///< from the slides; for planning only
    double se_quasi = 0;  ///< quasi-Poisson; for planning only
    double phi = 1;       ///< dispersion
    double neff = 0;
    double info = 0;  ///< information about beta, sum mu a²
};

/// Log rate ratios; an open end is infinite.
struct LogInterval {
    double lo = 0;
    double hi = 0;
};

/// The log rate ratio after shrinkage towards N(m0, tau²).
struct Posterior {
    double kappa = 1;  ///< by how much the likelihood is tempered, ≥ 1
    double mean = 0;
    double lo = 0;            ///< 2.5 %
    double hi = 0;            ///< 97.5 %
    double p_helps = 0.5;     ///< that the log rate ratio is below 0
    double p_helps_20 = 0.5;  ///< that the rate ratio is below 0.8
};

/// What one habit has to do with the cramps of one person, given the slow trend, the night before and the
/// person's other habits: a Firth-penalised Poisson log-linear model whose inference comes from sliding the
/// habit's calendar along the calendar of the cramps. Nothing random: the same question gives the same
/// answer. Results are made when they are first asked for.
class Association {
public:
    explicit Association(const Question& question);
    Association(const Association&) = delete;
    Association& operator=(const Association&) = delete;
    Association(Association&&) noexcept;
    Association& operator=(Association&&) noexcept;
    ~Association();

    /// Nights on which both cramps and habit are known.
    [[nodiscard]] int nights_used() const;
    /// The habit or the cramps do not vary beyond what the other columns say; then there is neither
    /// estimate, interval nor posterior.
    [[nodiscard]] bool degenerate() const;

    /// Tests that the log rate ratio is `beta0`.
    [[nodiscard]] SlideTest test(double beta0 = 0) const;
    [[nodiscard]] std::optional<Estimate> estimate() const;
    /// All log rate ratios that the slide test does not reject at 5 %.
    [[nodiscard]] std::optional<LogInterval> interval() const;
    [[nodiscard]] std::optional<Posterior> posterior(double prior_mean = 0, double prior_sd = 0.5) const;

    /// 1 − R²: the share of the habit's variation that the other columns do not explain, weighted by the
    /// expected cramps. 0 where degenerate.
    [[nodiscard]] double own_share() const;
    /// The test statistic at beta 0 for each circular slide of the habit, 0 … n−1 nights, in units of its
    /// standard deviation; the first is the diary as it is. Empty where degenerate.
    [[nodiscard]] const Series& slides() const;

private:
    class Work;
    std::unique_ptr<Work> work_;
};

}  // namespace nightcramp::analysis
