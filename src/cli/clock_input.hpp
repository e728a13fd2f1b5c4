#pragma once

#include "cli/parsed.hpp"
#include "diary/moment.hpp"
#include "diary/zone.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::cli {

/// The night that typed clock times belong to, and the rules of its clocks.
struct NightClock {
    Date night;
    const Zone& zone;
};

/// A clock time as typed: "02:30", or "02:30+01:00" where the hour comes twice.
struct ClockInput {
    ClockTime clock{};
    std::optional<std::chrono::minutes> utc_offset;
};

[[nodiscard]] std::optional<ClockInput> parse_clock_input(std::string_view text);

/// The moment of a clock time in the night by the noon rule; a problem where the clocks skipped it or showed
/// it twice.
[[nodiscard]] Parsed<std::optional<Moment>> moment_in_night(const ClockInput& input, const NightClock& night,
                                                            const std::string& field);

/// As above, for a wall time that is already known.
[[nodiscard]] Parsed<std::optional<Moment>> moment_at(std::chrono::local_seconds wall,
                                                      const ClockInput& input, const Zone& zone,
                                                      const std::string& field);

}  // namespace nightcramp::cli
