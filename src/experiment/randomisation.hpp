#pragma once

#include "analysis/association.hpp"
#include "analysis/series.hpp"
#include "diary/experiment.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// Tests that need nothing but the draw: what would have come out if chance had drawn otherwise (Fisher 1935,
/// The Design of Experiments; Edgington & Onghena 2007, Randomization Tests).
namespace nightcramp::experiment {

/// How many draws give a result at least as strong as the one that was made.
struct Share {
    std::int64_t count = 0;
    std::int64_t total = 0;
    bool exact = true;  ///< all draws were tried; otherwise `total` − 1 random ones and the one that was made

    [[nodiscard]] double p() const {
        return total == 0 ? 1 : static_cast<double>(count) / static_cast<double>(total);
    }
};

/// At most so many draws are all tried; beyond it `random_draws` are drawn from a seed.
inline constexpr std::int64_t most_exact = 131'072;
inline constexpr int random_draws = 9'999;

/// Differences of pairs whose sign chance drew: of all 2^n patterns of signs those whose sum is at least as
/// far from 0. At most 17 differences are tried exactly. Ties count, to 1e-9.
[[nodiscard]] Share sign_flips(const std::vector<double>& differences, std::uint64_t seed);

/// All that chance could have drawn with a design, or a fair sample of it; made once for a schedule.
class Draws {
public:
    /// `schedule` in whole sets of the design. The same seed gives the same sample.
    Draws(Design design, const std::vector<bool>& schedule, std::uint64_t seed);

    /// The statistic sum (x − 1/2) r of what was drawn.
    [[nodiscard]] double observed(const Eigen::VectorXd& residuals) const;
    /// The same of every draw, the one that was made among them.
    [[nodiscard]] std::vector<double> all(const Eigen::VectorXd& residuals) const;
    /// Two-sided.
    [[nodiscard]] Share share(const Eigen::VectorXd& residuals) const;

private:
    [[nodiscard]] Eigen::MatrixXd set_sums(const Eigen::VectorXd& residuals) const;

    Design design_;
    int sets_ = 0;
    bool exact_ = true;
    std::vector<std::uint8_t> drawn_;   ///< the order of each set that was drawn
    std::vector<std::uint8_t> sample_;  ///< orders, a draw after the other; empty where exact
};

}  // namespace nightcramp::experiment
