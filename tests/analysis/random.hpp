#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace nightcramp::analysis::simulated {

/// Numbers as if by chance, from a seed: xoshiro256**, seeded by splitmix64 (Blackman & Vigna 2021, ACM Trans
/// Math Softw 47:36). The distributions are our own, since those of the standard library differ.
class Random {
public:
    explicit Random(std::uint64_t seed);

    [[nodiscard]] double uniform();          ///< 0 ≤ u < 1
    [[nodiscard]] double normal();           ///< standard normal, by Box and Muller
    [[nodiscard]] int poisson(double mean);  ///< by inversion; 0 ≤ mean < 500

private:
    [[nodiscard]] std::uint64_t next();

    std::array<std::uint64_t, 4> state_{};
    std::optional<double> spare_;
};

}  // namespace nightcramp::analysis::simulated
