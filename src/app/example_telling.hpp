#pragma once

#include "app/example_life.hpp"
#include "diary/night.hpp"

#include <cstdint>
#include <vector>

namespace nightcramp::app {

/// The nights as the example person wrote them down: with gaps, things left out, and things said late. Gaps
/// are pure chance: they depend on no cramp and no habit.
[[nodiscard]] std::vector<Night> told(const std::vector<ExampleDay>& lived, std::uint64_t seed);

}  // namespace nightcramp::app
