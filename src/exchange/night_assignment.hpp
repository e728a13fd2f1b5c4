#pragma once

#include "diary/zone.hpp"
#include "exchange/file_time.hpp"

#include <chrono>
#include <optional>

namespace nightcramp::exchange {

/// Answers of a day before this hour belong to the day before: it is still the evening of the person.
inline constexpr std::chrono::hours day_begins{4};

/// The night that something belongs to which was done by day: until 04:00 it is still the day before.
[[nodiscard]] std::optional<Date> night_of_day(const FileTime& time, const Zone& zone);

/// The night that a cramp, a sleep or a note belongs to: by the noon rule; a day without a time is the
/// evening of the night.
[[nodiscard]] std::optional<Date> night_of_time(const FileTime& time, const Zone& zone,
                                                std::chrono::hours boundary);

}  // namespace nightcramp::exchange
