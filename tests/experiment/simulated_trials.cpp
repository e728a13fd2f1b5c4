#include "tests/experiment/simulated_trials.hpp"

#include "experiment/schedule.hpp"
#include "tests/analysis/random.hpp"

#include <cmath>

namespace nightcramp::experiment::simulated {
namespace {

using Random = analysis::simulated::Random;

constexpr double lasting = 0.7;
constexpr double strength_of_trend = 0.6;

/// Neighbouring seeds of the Mersenne Twister draw schedules that are alike; those of the system are no
/// neighbours. (splitmix64: Steele, Lea & Flood 2014, OOPSLA.)
std::uint64_t mixed(std::uint64_t seed) {
    seed += 0x9e3779b97f4a7c15;
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111eb;
    return seed ^ (seed >> 31);
}

Trial drawn(const Setting& setting, Random& random, std::uint64_t seed) {
    Trial trial;
    trial.design = setting.design;
    trial.schedule = draw_schedule(setting.design, setting.nights, seed);
    trial.cramps = analysis::Series(setting.nights);
    trial.done = analysis::Series::Constant(setting.nights, analysis::unknown);
    trial.seed = seed;
    double u = random.normal();
    double effect = 0;
    for (int night = 0; night < setting.nights; ++night) {
        if (night > 0) u = lasting * u + std::sqrt(1 - lasting * lasting) * random.normal();
        const double g = 1 - 2.0 * night / setting.nights;
        const double x = trial.schedule[static_cast<std::size_t>(night)] ? 1 : 0;
        effect = setting.carry * effect + (1 - setting.carry) * x;
        const double log_rate = std::log(setting.cramps_per_night) - 0.5 + strength_of_trend * g + u +
                                std::log(setting.rate_ratio) * effect;
        trial.cramps[night] = random.poisson(std::exp(log_rate));
    }
    return trial;
}

}  // namespace

Trial trial(const Setting& setting, std::uint64_t seed) {
    Random random(seed);
    Trial made = drawn(setting, random, mixed(seed));
    while ((made.cramps.array() >= 1).count() < 3) made = drawn(setting, random, mixed(seed));
    return made;
}

double share_found(const Setting& setting, int trials, std::uint64_t first) {
    int found = 0;
    for (int i = 0; i < trials; ++i) {
        const Trial made = trial(setting, first + static_cast<std::uint64_t>(i));
        const Draws draws(made.design, made.schedule, made.seed);
        if (draws.share(residuals(made, 0)).p() < 0.05) ++found;
    }
    return static_cast<double>(found) / trials;
}

}  // namespace nightcramp::experiment::simulated
