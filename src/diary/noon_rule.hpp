#pragma once

#include "diary/moment.hpp"

#include <chrono>

namespace nightcramp {

/// The noon rule: a clock time before this hour belongs to the evening before. It assigns typed and imported
/// times to nights; a saved night is never moved by it. 6 … 18.
inline constexpr std::chrono::hours noon{12};

/// *Last night* is always calendar yesterday, whatever the hour.
[[nodiscard]] constexpr Date last_night(Date today) {
    return today - days(1);
}

/// *Tonight* is today, whatever the hour.
[[nodiscard]] constexpr Date tonight(Date today) {
    return today;
}

/// The night that a moment belongs to.
[[nodiscard]] Date night_of(const Moment& moment, std::chrono::hours boundary = noon);

/// The wall time at which `clock` was shown in the night of `night`.
[[nodiscard]] std::chrono::local_seconds wall_in_night(Date night, ClockTime clock,
                                                       std::chrono::hours boundary = noon);

/// Whether a moment can belong to the night at all, whichever boundary hour was set: from 06:00 of its
/// evening to 18:00 of the day after.
[[nodiscard]] bool may_belong(const Moment& moment, Date night);

}  // namespace nightcramp
