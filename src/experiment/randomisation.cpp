#include "experiment/randomisation.hpp"

#include "experiment/orders.hpp"
#include "experiment/schedule.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::experiment {
namespace {

constexpr double tie = 1e-9;
constexpr std::uint64_t sample_stream = 0x6e696768746c6f74;  // another sequence than the schedule's

/// `parts`: a row for each thing that is drawn, a column for each way in which it can come. All sums of one
/// entry of each row.
std::vector<double> every_sum(const Eigen::MatrixXd& parts) {
    std::vector<double> sums{0};
    for (const auto& row : parts.rowwise()) {
        std::vector<double> next;
        next.reserve(sums.size() * static_cast<std::size_t>(row.size()));
        for (const double part : row) {
            for (const double sum : sums) next.push_back(sum + part);
        }
        sums.swap(next);
    }
    return sums;
}

/// The sums of a sample: `ways` holds, row after row of `parts`, which column each draw took.
std::vector<double> sampled_sums(const Eigen::MatrixXd& parts, const std::vector<std::uint8_t>& ways) {
    std::vector<double> sums(random_draws, 0);
    auto way = ways.begin();
    for (Eigen::Index row = 0; row < parts.rows(); ++row) {
        for (double& sum : sums) sum += parts(row, *way++);
    }
    return sums;
}

std::vector<std::uint8_t> sample(int rows, std::size_t ways, std::uint64_t seed) {
    Engine engine(seed ^ sample_stream);
    std::vector<std::uint8_t> all(static_cast<std::size_t>(rows) * random_draws);
    for (std::uint8_t& way : all) way = drawn_below(engine, static_cast<std::uint32_t>(ways));
    return all;
}

bool can_try_all(int rows, std::size_t ways) {
    return std::pow(static_cast<double>(ways), rows) <= static_cast<double>(most_exact);
}

Share share_of(const std::vector<double>& sums, double observed, bool exact) {
    const double least = std::abs(observed) - tie;
    const auto count =
        std::count_if(sums.begin(), sums.end(), [&](double sum) { return std::abs(sum) >= least; });
    return {count, static_cast<std::int64_t>(sums.size()), exact};
}

std::uint8_t order_of(Design design, const std::vector<bool>& schedule, std::size_t first) {
    const auto& possible = orders(design);
    const auto begin = schedule.begin() + static_cast<std::ptrdiff_t>(first);
    const auto found = std::find_if(possible.begin(), possible.end(), [&](const std::vector<bool>& order) {
        return std::equal(order.begin(), order.end(), begin);
    });
    // An order that chance cannot draw stands in no set of ours; is_genuine() tells of it.
    return static_cast<std::uint8_t>(found == possible.end() ? 0 : found - possible.begin());
}

}  // namespace

Share sign_flips(const std::vector<double>& differences, std::uint64_t seed) {
    const auto rows = static_cast<int>(differences.size());
    Eigen::MatrixXd parts(rows, 2);
    double observed = 0;
    for (int row = 0; row < rows; ++row) {
        const double difference = differences[static_cast<std::size_t>(row)];
        parts.row(row) << difference, -difference;
        observed += difference;
    }
    if (can_try_all(rows, 2)) return share_of(every_sum(parts), observed, true);
    std::vector<double> sums = sampled_sums(parts, sample(rows, 2, seed));
    sums.push_back(observed);
    return share_of(sums, observed, false);
}

Draws::Draws(Design design, const std::vector<bool>& schedule, std::uint64_t seed)
    : design_(design), sets_(static_cast<int>(schedule.size()) / set_nights(design)) {
    const auto set = static_cast<std::size_t>(set_nights(design));
    for (std::size_t first = 0; first + set <= schedule.size(); first += set) {
        drawn_.push_back(order_of(design, schedule, first));
    }
    exact_ = can_try_all(sets_, orders(design).size());
    if (!exact_) sample_ = sample(sets_, orders(design).size(), seed);
}

Eigen::MatrixXd Draws::set_sums(const Eigen::VectorXd& residuals) const {
    const auto& possible = orders(design_);
    const int set = set_nights(design_);
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(sets_, static_cast<Eigen::Index>(possible.size()));
    for (Eigen::Index order = 0; order < sums.cols(); ++order) {
        const std::vector<bool>& with = possible[static_cast<std::size_t>(order)];
        for (int night = 0; night < sets_ * set; ++night) {
            const double x = with[static_cast<std::size_t>(night % set)] ? 0.5 : -0.5;
            sums(night / set, order) += x * residuals[night];
        }
    }
    return sums;
}

double Draws::observed(const Eigen::VectorXd& residuals) const {
    const Eigen::MatrixXd sums = set_sums(residuals);
    double total = 0;
    for (Eigen::Index set = 0; set < sums.rows(); ++set) {
        total += sums(set, drawn_[static_cast<std::size_t>(set)]);
    }
    return total;
}

std::vector<double> Draws::all(const Eigen::VectorXd& residuals) const {
    const Eigen::MatrixXd sums = set_sums(residuals);
    if (exact_) return every_sum(sums);
    std::vector<double> sampled = sampled_sums(sums, sample_);
    sampled.push_back(observed(residuals));
    return sampled;
}

Share Draws::share(const Eigen::VectorXd& residuals) const {
    return share_of(all(residuals), observed(residuals), exact_);
}

}  // namespace nightcramp::experiment
