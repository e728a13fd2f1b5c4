#pragma once

#include "diary/manner.hpp"
#include "diary/moment.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::present {

/// "02:30" or "2:30 am"; midnight is "12:00 am", noon "12:00 pm".
[[nodiscard]] std::string clock_words(const Moment& moment, ClockStyle style);
[[nodiscard]] std::string clock_words(ClockTime clock, ClockStyle style);

/// Reads a clock time as people type it, in either style: "2:30", "02:30", "2.30", "230", "0230", "2", "14",
/// "2:30 am", "2pm". "12 am" is midnight. None for what is no time of day.
[[nodiscard]] std::optional<ClockTime> parse_typed_clock(std::string_view text);

}  // namespace nightcramp::present
