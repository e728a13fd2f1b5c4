#pragma once

#include "diary/moment.hpp"
#include "diary/zone.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace nightcramp::exchange {

/// When something was, as a foreign file tells it.
struct FileTime {
    enum class Kind {
        moment,   ///< an instant, and the offset that the clock on the wall had
        instant,  ///< an instant; what the clock on the wall showed is not told
        wall,     ///< what the clock on the wall showed; the zone is not told
        day       ///< a calendar day, and no time of day
    };

    Kind kind = Kind::day;
    std::int64_t seconds = 0;        ///< since 1970: of UTC for moment and instant, else on the wall
    std::chrono::minutes offset{0};  ///< of moments

    [[nodiscard]] static FileTime of(const Moment& moment) {
        return {Kind::moment, moment.utc().time_since_epoch().count(), moment.utc_offset};
    }
    [[nodiscard]] static FileTime of(std::chrono::sys_seconds instant) {
        return {Kind::instant, instant.time_since_epoch().count(), {}};
    }
    [[nodiscard]] static FileTime of(std::chrono::local_seconds wall) {
        return {Kind::wall, wall.time_since_epoch().count(), {}};
    }
    [[nodiscard]] static FileTime of(Date day) {
        return {Kind::day, std::chrono::local_seconds(day).time_since_epoch().count(), {}};
    }

    friend bool operator==(const FileTime&, const FileTime&) = default;
};

/// Whether a zone has to be known before it can be said what the clock on the wall showed.
[[nodiscard]] constexpr bool needs_zone(const FileTime& time) {
    return time.kind == FileTime::Kind::instant || time.kind == FileTime::Kind::wall;
}

/// The moment in that zone; the first of two where the clock showed it twice. A clock time that the clocks
/// skipped is moved on by the hour that they skipped. None for days, and outside the years 1900 … 9999.
[[nodiscard]] std::optional<Moment> moment_of(const FileTime& time, const Zone& zone);

/// Every moment that it may be: two where the clock showed it twice, the first one first. As moment_of().
[[nodiscard]] std::vector<Moment> moments_of(const FileTime& time, const Zone& zone);

/// The calendar day on the wall; none outside the years 1900 … 9999.
[[nodiscard]] std::optional<Date> day_of(const FileTime& time, const Zone& zone);

}  // namespace nightcramp::exchange
