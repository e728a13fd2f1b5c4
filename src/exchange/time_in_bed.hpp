#pragma once

#include "diary/moment.hpp"
#include "diary/zone.hpp"
#include "exchange/draft.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace nightcramp::exchange {

/// A time in bed, or a part of one.
struct TimeInBed {
    Moment to_bed;
    Moment up;
    Place place;
};

[[nodiscard]] std::chrono::seconds length(const TimeInBed& bed);

/// How much of it lies between 21:00 and 10:00.
[[nodiscard]] std::chrono::seconds length_by_night(const TimeInBed& bed);

/// "The sleep of 2026-11-22, 14:02 to 14:40"
[[nodiscard]] std::string when(const TimeInBed& bed);

/// The span as moments; none where its times cannot be meant or where it is a nap, and `why` says so in a
/// sentence. A short sleep by day is a nap. What the file calls a nap is one where most of it lies outside
/// 21:00 to 10:00; the others are parts of a broken night.
[[nodiscard]] std::optional<TimeInBed> time_in_bed(const SleepSpan& sleep, const Zone& zone,
                                                   std::string& why);

}  // namespace nightcramp::exchange
