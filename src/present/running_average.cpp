#include "present/running_average.hpp"

#include "analysis/proportion.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace nightcramp::present {
namespace {

using Counts = std::vector<std::optional<int>>;

/// Limits are costly and few counts are different: each is worked out once.
class Bands {
public:
    explicit Bands(double kappa) : kappa_(kappa) {}

    const chart::Average& of(int cramps, int nights) {
        const auto [place, is_new] = known_.try_emplace({cramps, nights});
        if (is_new) {
            const analysis::Bounds bounds = analysis::poisson_rate(cramps / kappa_, nights / kappa_);
            place->second = {static_cast<double>(cramps) / nights, bounds.lo, bounds.hi};
        }
        return place->second;
    }

private:
    double kappa_;
    std::map<std::pair<int, int>, chart::Average> known_;
};

/// Of each place whether it lies in a gap that is too long for the line.
std::vector<bool> long_gaps(const Counts& counts) {
    std::vector<bool> is_long(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i]) continue;
        const std::size_t begin = i;
        while (i + 1 < counts.size() && !counts[i + 1]) ++i;
        if (i + 1 - begin <= average_bridges) continue;
        for (std::size_t place = begin; place <= i; ++place) is_long[place] = true;
    }
    return is_long;
}

}  // namespace

double overdispersion(const Counts& counts) {
    double sum = 0;
    double squares = 0;
    double known = 0;
    for (const auto& count : counts) {
        if (!count) continue;
        sum += *count;
        squares += static_cast<double>(*count) * *count;
        ++known;
    }
    if (known < 2 || sum <= 0) return 1;
    const double variance = (squares - sum * sum / known) / (known - 1);
    return std::max(1.0, variance / (sum / known));
}

std::vector<std::optional<chart::Average>> running_average(const Counts& counts, double kappa) {
    const std::vector<bool> in_gap = long_gaps(counts);
    std::vector<std::optional<chart::Average>> averages(counts.size());
    Bands bands(kappa);
    int cramps = 0;
    int nights = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i]) {
            cramps += *counts[i];
            ++nights;
        }
        if (i >= average_nights && counts[i - average_nights]) {
            cramps -= *counts[i - average_nights];
            --nights;
        }
        if (nights >= average_least && !in_gap[i]) averages[i] = bands.of(cramps, nights);
    }
    return averages;
}

}  // namespace nightcramp::present
