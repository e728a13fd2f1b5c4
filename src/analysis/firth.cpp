#include "analysis/firth.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/QR>

namespace nightcramp::analysis {
namespace {

constexpr double most_step = 5;      ///< log units in one go
constexpr double near_step = 0.1;    ///< from here on steps are mixed
constexpr double linear_limit = 30;  ///< of the linear predictor, so that exp() stays finite
constexpr int most_rounds = 200;
constexpr int memory = 4;

/// One look at the model: where it stands, how good it is, and where Newton would go.
struct Look {
    Fit fit;
    Eigen::VectorXd step;
    double objective = 0;

    [[nodiscard]] double size() const { return step.cwiseAbs().maxCoeff(); }
};

Eigen::VectorXd linear_predictor(const Eigen::MatrixXd& terms, const Eigen::VectorXd& theta,
                                 const Eigen::VectorXd& offset) {
    return (terms * theta + offset).cwiseMax(-linear_limit).cwiseMin(linear_limit);
}

/// For a dozen of terms, column by column is about twice as quick as Eigen's products of whole matrices.
Eigen::LLT<Eigen::MatrixXd> root_of(const Eigen::MatrixXd& weighted, const Eigen::VectorXd& precision) {
    Eigen::MatrixXd information = precision.asDiagonal();
    for (Eigen::Index k = 0; k < weighted.cols(); ++k) {
        const auto rest = weighted.rightCols(weighted.cols() - k);
        information.col(k).tail(rest.cols()).noalias() += rest.transpose() * weighted.col(k);
    }
    return Eigen::LLT<Eigen::MatrixXd>(information);
}

/// Forward substitution for that many observations at a time, so that all of it stays in the nearest cache.
constexpr Eigen::Index block_rows = 8;
using Block = Eigen::Array<double, block_rows, 1>;

using Solved = Eigen::Array<double, block_rows, Eigen::Dynamic>;

/// mu_i z_i' A⁻¹ z_i of each observation, for the rows from `first` on.
Block block_leverages(const Eigen::MatrixXd& weighted, Eigen::Index first, const Eigen::MatrixXd& upper,
                      Solved& solved) {
    Block leverage = Block::Zero();
    for (Eigen::Index k = 0; k < weighted.cols(); ++k) {
        Block now = weighted.col(k).segment<block_rows>(first);
        for (Eigen::Index before = 0; before < k; ++before) now -= upper(before, k) * solved.col(before);
        now /= upper(k, k);
        leverage += now.square();
        solved.col(k) = now;
    }
    return leverage;
}

Eigen::VectorXd leverages(const Eigen::MatrixXd& weighted, const Eigen::LLT<Eigen::MatrixXd>& root) {
    const Eigen::MatrixXd upper = root.matrixLLT().transpose();
    const Eigen::Index rows = weighted.rows();
    Eigen::VectorXd leverage(rows);
    Solved solved(block_rows, weighted.cols());
    for (Eigen::Index first = 0; first + block_rows <= rows; first += block_rows) {
        leverage.segment<block_rows>(first) = block_leverages(weighted, first, upper, solved);
    }
    const Eigen::Index rest = rows % block_rows;
    if (rest > 0) {
        Eigen::MatrixXd last = Eigen::MatrixXd::Zero(block_rows, weighted.cols());
        last.topRows(rest) = weighted.bottomRows(rest);
        leverage.tail(rest) = block_leverages(last, 0, upper, solved).head(rest);
    }
    return leverage;
}

Eigen::MatrixXd weighted_terms(const Eigen::MatrixXd& terms, const Eigen::VectorXd& mu) {
    const Eigen::VectorXd weight = mu.cwiseSqrt();
    Eigen::MatrixXd weighted(terms.rows(), terms.cols());
    for (Eigen::Index k = 0; k < terms.cols(); ++k) weighted.col(k) = terms.col(k).cwiseProduct(weight);
    return weighted;
}

Look look(const PenalisedPoisson& model, const Eigen::VectorXd& offset, const Eigen::VectorXd& theta) {
    Look now;
    now.fit.theta = theta;
    const Eigen::VectorXd eta = linear_predictor(model.terms, theta, offset);
    now.fit.mu = eta.array().exp();
    const Eigen::MatrixXd weighted = weighted_terms(model.terms, now.fit.mu);
    now.fit.root = root_of(weighted, model.precision);
    const Eigen::VectorXd leverage = leverages(weighted, now.fit.root);
    const Eigen::VectorXd score = model.terms.transpose() * (model.counts + leverage / 2 - now.fit.mu) -
                                  model.precision.cwiseProduct(theta);
    now.step = now.fit.root.solve(score);
    now.fit.log_likelihood =
        model.counts.dot(eta) - now.fit.mu.sum() - theta.cwiseAbs2().dot(model.precision) / 2;
    now.objective = now.fit.log_likelihood + now.fit.root.matrixLLT().diagonal().array().log().sum();
    return now;
}

/// Newton's step, shortened until it climbs.
Look climb(const PenalisedPoisson& model, const Eigen::VectorXd& offset, const Look& now) {
    double length = std::min(1.0, most_step / std::max(now.size(), 1e-300));
    Look next = look(model, offset, now.fit.theta + length * now.step);
    for (int halving = 0; halving < 30; ++halving) {
        if (next.objective >= now.objective - 1e-12 * std::abs(now.objective)) break;
        length /= 2;
        next = look(model, offset, now.fit.theta + length * now.step);
    }
    return next;
}

/// The last steps, to guess from them where they lead.
class Mixing {
public:
    explicit Mixing(Eigen::Index terms) : moves_(terms, memory), changes_(terms, memory) {}

    void remember(const Look& before, const Look& now) {
        moves_.col(next_) = now.fit.theta - before.fit.theta;
        changes_.col(next_) = now.step - before.step;
        next_ = (next_ + 1) % memory;
        count_ = std::min(count_ + 1, memory);
    }
    void forget() { next_ = count_ = 0; }

    [[nodiscard]] Eigen::VectorXd target(const Look& now) const {
        if (count_ == 0) return now.fit.theta + now.step;
        const auto changes = changes_.leftCols(count_);
        const Eigen::VectorXd share = changes.colPivHouseholderQr().solve(now.step);
        return now.fit.theta + now.step - (moves_.leftCols(count_) + changes) * share;
    }

private:
    Eigen::MatrixXd moves_;
    Eigen::MatrixXd changes_;
    int next_ = 0;
    int count_ = 0;
};

}  // namespace

Eigen::VectorXd cold_start(const PenalisedPoisson& model) {
    Eigen::VectorXd start = Eigen::VectorXd::Zero(model.terms.cols());
    const auto nights = static_cast<double>(std::max<Eigen::Index>(model.counts.size(), 1));
    start[0] = std::log(std::max(model.counts.sum(), 0.5) / nights);
    return start;
}

Fit fit(const PenalisedPoisson& model, const Eigen::VectorXd& offset, const Search& search) {
    Look now = look(model, offset, search.start);
    Mixing mixing(search.start.size());
    double smallest = now.size();
    for (int round = 0; round < most_rounds && now.size() >= search.tolerance; ++round) {
        const bool far = now.size() > near_step;
        Look next = far ? climb(model, offset, now) : look(model, offset, mixing.target(now));
        const bool stuck = now.size() < 1e-10 && !(next.size() < now.size());
        if (stuck) break;  // rounding is all that is left
        const bool astray = !far && !(next.size() < 4 * smallest);
        if (astray) next = climb(model, offset, now);
        if (far || astray) {
            mixing.forget();
        } else {
            mixing.remember(now, next);
        }
        smallest = far ? next.size() : std::min(smallest, next.size());
        now = std::move(next);
    }
    now.fit.theta = mixing.target(now);
    return now.fit;
}

Eigen::VectorXd expected_counts(const Eigen::MatrixXd& terms, const Eigen::VectorXd& theta,
                                const Eigen::VectorXd& offset) {
    return linear_predictor(terms, theta, offset).array().exp();
}

Eigen::LLT<Eigen::MatrixXd> information_root(const PenalisedPoisson& model, const Eigen::VectorXd& mu) {
    return root_of(weighted_terms(model.terms, mu), model.precision);
}

}  // namespace nightcramp::analysis
