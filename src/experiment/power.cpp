#include "experiment/power.hpp"

#include "analysis/planning.hpp"
#include "experiment/schedule.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace nightcramp::experiment {
namespace {

// Shares of 1,000 simulated trials with p < .05, a row for each rate, a column for each length; made by
// tests/bench/experiment_simulation.cpp, standard error at most 0.016. Nightly trials: the effect lasts that
// night; blocks: it builds up over days (0.6 of it lasts into the next).
constexpr std::array<double, 4> rates{0.25, 0.5, 1, 2};
constexpr std::array<double, 6> nightly_nights{28, 56, 84, 112, 168, 252};
constexpr std::array<double, 4> week_nights{84, 112, 168, 252};
constexpr std::array<double, 3> fortnight_nights{168, 224, 336};
constexpr std::array<std::array<double, 6>, 4> nightly_halved{{{0.110, 0.157, 0.224, 0.291, 0.422, 0.567},
                                                               {0.158, 0.264, 0.363, 0.463, 0.641, 0.811},
                                                               {0.212, 0.392, 0.553, 0.655, 0.846, 0.963},
                                                               {0.313, 0.541, 0.728, 0.839, 0.952, 0.998}}};
constexpr std::array<std::array<double, 6>, 4> nightly_third_less{
    {{0.069, 0.091, 0.105, 0.117, 0.165, 0.232},
     {0.094, 0.116, 0.137, 0.175, 0.236, 0.345},
     {0.110, 0.166, 0.203, 0.271, 0.362, 0.501},
     {0.123, 0.216, 0.286, 0.357, 0.509, 0.680}}};
constexpr std::array<std::array<double, 4>, 4> weeks_halved{{{0.045, 0.084, 0.157, 0.212},
                                                             {0.067, 0.117, 0.213, 0.280},
                                                             {0.091, 0.153, 0.259, 0.369},
                                                             {0.102, 0.170, 0.291, 0.408}}};
constexpr std::array<std::array<double, 4>, 4> weeks_third_less{{{0.035, 0.054, 0.078, 0.093},
                                                                 {0.039, 0.067, 0.085, 0.121},
                                                                 {0.042, 0.074, 0.108, 0.135},
                                                                 {0.047, 0.087, 0.114, 0.158}}};
constexpr std::array<std::array<double, 3>, 4> fortnights_halved{
    {{0.077, 0.163, 0.298}, {0.105, 0.224, 0.383}, {0.136, 0.276, 0.458}, {0.145, 0.296, 0.492}}};
constexpr std::array<std::array<double, 3>, 4> fortnights_third_less{
    {{0.053, 0.083, 0.118}, {0.039, 0.100, 0.149}, {0.064, 0.096, 0.178}, {0.066, 0.110, 0.187}}};

constexpr double by_chance = 0.05;     ///< what is left of the power where there are hardly any cramps
constexpr double worth_it = 0.2;       ///< one of five tries
constexpr double halfway_ratio = 0.6;  ///< below it a halving is meant, above it three of ten less

/// Between the points in straight lines, beyond them as at the nearest.
double between(std::span<const double> at, std::span<const double> values, double wanted) {
    if (wanted <= at.front()) return values.front();
    for (std::size_t i = 1; i < at.size(); ++i) {
        if (wanted > at[i]) continue;
        const double share = (wanted - at[i - 1]) / (at[i] - at[i - 1]);
        return values[i - 1] + share * (values[i] - values[i - 1]);
    }
    return values.back();
}

/// Rates in between on the log scale; fewer cramps than the fewest that were simulated show less, down to
/// what chance alone shows.
template <class Table>
double read(const Table& table, std::span<const double> lengths, double rate, double nights) {
    std::array<double, rates.size()> log_rates{};
    std::array<double, rates.size()> powers{};
    for (std::size_t row = 0; row < rates.size(); ++row) {
        log_rates[row] = std::log(rates[row]);
        powers[row] = between(lengths, table[row], nights);
    }
    if (rate >= rates.front()) return between(log_rates, powers, std::log(rate));
    return by_chance + (powers.front() - by_chance) * rate / rates.front();
}

}  // namespace

double power(Design design, double cramps_per_night, int nights, double rate_ratio) {
    const bool halved = rate_ratio < halfway_ratio;
    switch (design) {
        case Design::week_blocks:
            return read(halved ? weeks_halved : weeks_third_less, week_nights, cramps_per_night, nights);
        case Design::fortnight_blocks:
            return read(halved ? fortnights_halved : fortnights_third_less, fortnight_nights,
                        cramps_per_night, nights);
        default:
            return read(halved ? nightly_halved : nightly_third_less, nightly_nights, cramps_per_night,
                        nights);
    }
}

Outlook outlook(Design design, double cramps_per_night, int nights) {
    Outlook seen;
    seen.halving = power(design, cramps_per_night, nights, 0.5);
    seen.third_less = power(design, cramps_per_night, nights, 0.7);
    seen.is_worth_it = seen.halving >= worth_it;
    if (design != Design::nightly || cramps_per_night <= 0) return seen;
    const double needed = analysis::nightly_trial_nights({cramps_per_night, 0.5, 0.5});
    const int set = set_nights(design);
    const int whole = static_cast<int>(std::ceil(std::min(needed, 1e6) / set)) * set;
    seen.nights_for_most = whole <= most_nights ? whole : 0;
    return seen;
}

}  // namespace nightcramp::experiment
