#pragma once

#include "diary/experiment.hpp"

#include <cstdint>
#include <random>
#include <vector>

/// The inside of schedule.cpp and randomisation.cpp: in which orders a set of nights can be drawn.
namespace nightcramp::experiment {

/// Every order of a set, one entry a night: six of a nightly set, two of a pair of runs.
[[nodiscard]] const std::vector<std::vector<bool>>& orders(Design design);

/// The numbers of a seed; the same on every platform.
using Engine = std::mt19937_64;

/// Below `count` (1 … 256), each as likely.
[[nodiscard]] std::uint8_t drawn_below(Engine& engine, std::uint32_t count);

}  // namespace nightcramp::experiment
