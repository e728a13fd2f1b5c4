#pragma once

#include "tests/analysis/simulated.hpp"

#include <cstdint>
#include <future>
#include <vector>

/// What holds the analysis against made diaries; see RESULTS.md.
namespace nightcramp::analysis::simulation {

/// One habit by itself: size, coverage and power in every scenario.
void print_single(int diaries);
/// Twelve habits that go together, four, or one: what the reviews of the first year say when none matters.
void print_first_year(int diaries);
/// Twelve habits, none or three of which matter: false discoveries and real ones.
void print_discoveries(int diaries);
/// Twelve habits, none of which matters: what the yearly reviews after the first year add.
void print_later_years(int diaries);

/// `make(seed)` of `count` seeds from `first` on, in their order, by two threads.
template <class Make>
[[nodiscard]] auto of_seeds(std::uint64_t first, int count, const Make& make) {
    std::vector<decltype(make(first))> made(static_cast<std::size_t>(count));
    const auto every_second = [&](std::size_t from) {
        for (std::size_t i = from; i < made.size(); i += 2) made[i] = make(first + i);
    };
    auto odd = std::async(std::launch::async, every_second, 1);
    every_second(0);
    odd.get();
    return made;
}

/// Seeds of one cell of a table do not meet those of another.
[[nodiscard]] constexpr std::uint64_t first_seed(int part, int cell) {
    return static_cast<std::uint64_t>(part * 1000 + cell) * 1'000'000;
}

/// The mean of what `value` says of each, in per cent.
template <class Made, class Value>
[[nodiscard]] double per_cent(const std::vector<Made>& made, const Value& value) {
    double sum = 0;
    for (const Made& one : made) sum += static_cast<double>(value(one));
    return 100 * sum / static_cast<double>(made.size());
}

}  // namespace nightcramp::analysis::simulation
