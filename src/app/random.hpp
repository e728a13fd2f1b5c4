#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <random>

namespace nightcramp::app {

/// Random numbers that are the same for a seed on every platform: the distributions of the standard library
/// are not.
class Random {
public:
    /// `stream`: one of several independent sequences of the same seed.
    Random(std::uint64_t seed, std::uint64_t stream);

    /// From 0 up to, not including, 1.
    [[nodiscard]] double uniform();
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }
    /// Both ends can come.
    [[nodiscard]] int between(int least, int most);
    /// Mean 0, standard deviation 1, never beyond 6.
    [[nodiscard]] double normal();
    /// Takes one number from the sequence, whatever comes out.
    [[nodiscard]] int poisson(double mean);
    /// The place of one of the shares, each as likely as it is large.
    [[nodiscard]] std::size_t pick(std::initializer_list<double> shares);

    /// The value with that probability, otherwise none.
    template <class Value>
    [[nodiscard]] std::optional<Value> maybe(double probability, Value value) {
        return chance(probability) ? std::optional<Value>(value) : std::nullopt;
    }

private:
    std::mt19937_64 engine_;
};

/// A value that wanders around 0 with standard deviation 1 and keeps `memory` of itself from night to night.
class Wandering {
public:
    Wandering(Random& random, double memory) : random_(random), memory_(memory), value_(random.normal()) {}

    /// Moves on by one night.
    double next();

private:
    Random& random_;
    double memory_;
    double value_;
};

}  // namespace nightcramp::app
