#include "tests/analysis/random.hpp"

#include <cmath>
#include <numbers>
#include <utility>

namespace nightcramp::analysis::simulated {
namespace {

std::uint64_t rotated(std::uint64_t x, int by) {
    return (x << by) | (x >> (64 - by));
}

}  // namespace

Random::Random(std::uint64_t seed) {
    for (std::uint64_t& word : state_) {
        seed += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        word = mixed ^ (mixed >> 31);
    }
}

std::uint64_t Random::next() {
    const std::uint64_t result = rotated(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotated(state_[3], 45);
    return result;
}

double Random::uniform() {
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

double Random::normal() {
    if (spare_) return *std::exchange(spare_, std::nullopt);
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    const double angle = 2 * std::numbers::pi * uniform();
    spare_ = radius * std::sin(angle);
    return radius * std::cos(angle);
}

int Random::poisson(double mean) {
    const double u = uniform();
    double share = std::exp(-mean);
    double below = share;
    int count = 0;
    while (u >= below && count < 5000) {
        ++count;
        share *= mean / count;
        below += share;
    }
    return count;
}

}  // namespace nightcramp::analysis::simulated
