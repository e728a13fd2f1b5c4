#pragma once

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace nightcramp::analysis {

/// A Poisson log-linear model with a normal prior on its terms and Firth's penalty, which keeps estimates
/// finite where a cell is empty (Firth 1993, Biometrika 80:27). It maximises
/// sum(y log mu − mu) − theta' P theta / 2 + log|Z'WZ + P| / 2,  mu = exp(Z theta + offset),  W = diag(mu).
struct PenalisedPoisson {
    const Eigen::MatrixXd& terms;      ///< a row for each observation, a column for each term
    const Eigen::VectorXd& precision;  ///< of the prior, P; 0 = none
    const Eigen::VectorXd& counts;     ///< y ≥ 0
};

/// The maximum.
struct Fit {
    Eigen::VectorXd theta;
    Eigen::VectorXd mu;                ///< expected counts
    Eigen::LLT<Eigen::MatrixXd> root;  ///< of Z'WZ + P
    double log_likelihood = 0;         ///< sum(y log mu − mu) − theta' P theta / 2, without Firth's term
};

/// The intercept (the first term) at the logarithm of the mean count, everything else 0.
[[nodiscard]] Eigen::VectorXd cold_start(const PenalisedPoisson& model);

/// Where to begin, and the largest step at which to end.
struct Search {
    Eigen::VectorXd start;
    double tolerance = 1e-12;
};

/// Newton's method with step halving until no step exceeds the tolerance, sped up near the maximum by
/// Anderson's mixing (Walker & Ni 2011, SIAM J Numer Anal 49:1715), since Firth's term leaves Newton linear
/// there.
[[nodiscard]] Fit fit(const PenalisedPoisson& model, const Eigen::VectorXd& offset, const Search& search);

/// exp() of the linear predictor, which is kept within ±30 so that it stays finite.
[[nodiscard]] Eigen::VectorXd expected_counts(const Eigen::MatrixXd& terms, const Eigen::VectorXd& theta,
                                              const Eigen::VectorXd& offset);

/// The root of Z'WZ + P.
[[nodiscard]] Eigen::LLT<Eigen::MatrixXd> information_root(const PenalisedPoisson& model,
                                                           const Eigen::VectorXd& mu);

}  // namespace nightcramp::analysis
