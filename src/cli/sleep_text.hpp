#pragma once

#include "cli/clock_input.hpp"
#include "cli/parsed.hpp"
#include "diary/sleep.hpp"

#include <string_view>

namespace nightcramp::cli {

/// Reads how somebody slept: "22:45-06:30 side feet free covers light rested 7", any part of it. The parts
/// that are named replace those of `before`, the rest stays.
[[nodiscard]] Parsed<Sleep> parse_sleep(std::string_view text, const NightClock& night, const Sleep& before,
                                        const Stamp& stamp);

}  // namespace nightcramp::cli
