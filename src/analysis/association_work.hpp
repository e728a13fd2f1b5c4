#pragma once

#include "analysis/association.hpp"
#include "analysis/grid_posterior.hpp"
#include "analysis/null_fits.hpp"
#include "analysis/slides.hpp"

#include <optional>

namespace nightcramp::analysis {

/// Inside an Association: the model, and what has been made of it so far.
class Association::Work {
public:
    explicit Work(const Question& question);
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    ~Work() = default;

    [[nodiscard]] int nights_used() const { return static_cast<int>(model_.rows.size()); }
    [[nodiscard]] bool degenerate() const { return !null_slides_; }
    [[nodiscard]] SlideTest test(double beta0);
    [[nodiscard]] const Estimate& estimate();
    [[nodiscard]] const LogInterval& interval();
    [[nodiscard]] Posterior posterior(double prior_mean, double prior_sd);
    [[nodiscard]] double own_share() const;
    [[nodiscard]] const Series& statistics();

private:
    /// What the null model does not explain of the habit, and what it leaves of the cramps.
    struct Left {
        Eigen::VectorXd exposure;
        Eigen::VectorXd residual;
    };
    using Root = Eigen::LLT<Eigen::MatrixXd>;

    [[nodiscard]] PenalisedPoisson poisson() const { return {model_.terms, model_.precision, model_.counts}; }
    [[nodiscard]] Left left(const Eigen::VectorXd& mu, const Root& root) const;
    [[nodiscard]] bool varies(const Left& at) const;
    [[nodiscard]] Fit full_fit() const;
    [[nodiscard]] Estimate estimated();
    [[nodiscard]] double kappa();
    [[nodiscard]] SlideTest judged(const Slides::Result& slid);
    void cover(double prior_mean, double prior_sd);

    NullModel model_;
    Slides slides_;
    NullFits fits_;
    std::optional<Slides::Result> null_slides_;  ///< none where degenerate
    double information_ = 0;                     ///< about the log rate ratio, at the null
    std::optional<double> kappa_;
    std::optional<Estimate> estimate_;
    std::optional<LogInterval> interval_;
    Series statistics_;
};

}  // namespace nightcramp::analysis
