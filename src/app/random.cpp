#include "app/random.hpp"

#include <cmath>

namespace nightcramp::app {
namespace {

constexpr std::uint64_t golden_ratio = 0x9e3779b97f4a7c15;  // spreads neighbouring streams over all bits

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream) : engine_(seed ^ (stream * golden_ratio)) {}

double Random::uniform() {
    return static_cast<double>(engine_() >> 11) * 0x1p-53;
}

int Random::between(int least, int most) {
    return least + static_cast<int>(uniform() * (most - least + 1));
}

// A sum of twelve uniform numbers needs neither logarithm nor cosine, whose last digits differ by platform.
double Random::normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += uniform();
    return sum;
}

int Random::poisson(double mean) {
    const double drawn = uniform();
    double share = std::exp(-mean);
    double up_to_here = share;
    int count = 0;
    while (drawn >= up_to_here && share > 0) {
        ++count;
        share *= mean / count;
        up_to_here += share;
    }
    return count;
}

std::size_t Random::pick(std::initializer_list<double> shares) {
    double total = 0;
    for (const double share : shares) total += share;
    double rest = uniform() * total;
    std::size_t place = 0;
    for (const double share : shares) {
        if (rest < share || place + 1 == shares.size()) break;
        rest -= share;
        ++place;
    }
    return place;
}

double Wandering::next() {
    value_ = memory_ * value_ + std::sqrt(1 - memory_ * memory_) * random_.normal();
    return value_;
}

}  // namespace nightcramp::app
