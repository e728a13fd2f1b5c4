#pragma once

#include "diary/date.hpp"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace nightcramp {

/// An instant as the clock on the wall showed it, with the UTC offset then in force. So the hour that comes
/// twice in autumn is not ambiguous, and a journey moves no saved night.
struct Moment {
    std::chrono::local_seconds wall{};
    std::chrono::minutes utc_offset{0};

    [[nodiscard]] std::chrono::sys_seconds utc() const {
        return std::chrono::sys_seconds(wall.time_since_epoch() - utc_offset);
    }

    friend bool operator==(const Moment&, const Moment&) = default;
    /// By instant; moments at the same instant by wall clock.
    friend std::strong_ordering operator<=>(const Moment& a, const Moment& b) {
        if (const auto order = a.utc().time_since_epoch() <=> b.utc().time_since_epoch(); order != 0) {
            return order;
        }
        return a.wall.time_since_epoch() <=> b.wall.time_since_epoch();
    }
};

/// "2026-11-23T02:30:00+01:00" (ISO 8601)
[[nodiscard]] std::string iso(const Moment& moment);
[[nodiscard]] std::optional<Moment> parse_moment(std::string_view text);

/// "02:30"
[[nodiscard]] std::string clock_text(const Moment& moment);

/// The calendar date on the wall.
[[nodiscard]] Date date_of(const Moment& moment);

/// A time of day in minutes after midnight, 0 … 1439.
using ClockTime = std::chrono::minutes;

/// Reads "2:30" or "02:30", 00:00 … 23:59.
[[nodiscard]] std::optional<ClockTime> parse_clock(std::string_view text);

/// Reads "+01:00", "-03:30" or "Z"; at most 18 hours either way.
[[nodiscard]] std::optional<std::chrono::minutes> parse_utc_offset(std::string_view text);

/// "+01:00"
[[nodiscard]] std::string utc_offset_text(std::chrono::minutes offset);

}  // namespace nightcramp
