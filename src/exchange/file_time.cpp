#include "exchange/file_time.hpp"

namespace nightcramp::exchange {
namespace {

constexpr std::chrono::local_seconds earliest = Date(std::chrono::year(1900) / 1 / 1);
constexpr std::chrono::local_seconds latest = Date(std::chrono::year(9999) / 12 / 31);

bool is_possible(std::int64_t seconds) {
    return seconds >= earliest.time_since_epoch().count() && seconds < latest.time_since_epoch().count();
}

/// When the clocks showed `wall`; in the hour that they skipped, as if they had not been set yet.
std::vector<Moment> on_wall(std::chrono::local_seconds wall, const Zone& zone) {
    std::vector<Moment> moments = zone.moments(wall);
    if (!moments.empty()) return moments;
    const Moment before = zone.at(std::chrono::sys_seconds(wall.time_since_epoch()) - std::chrono::days(1));
    return {zone.at(std::chrono::sys_seconds(wall.time_since_epoch()) - before.utc_offset)};
}

}  // namespace

std::vector<Moment> moments_of(const FileTime& time, const Zone& zone) {
    const std::chrono::seconds seconds(time.seconds);
    if (time.kind == FileTime::Kind::day || !is_possible(time.seconds)) return {};
    if (time.kind == FileTime::Kind::moment) {
        return {Moment{std::chrono::local_seconds(seconds + time.offset), time.offset}};
    }
    if (time.kind == FileTime::Kind::instant) return {zone.at(std::chrono::sys_seconds(seconds))};
    return on_wall(std::chrono::local_seconds(seconds), zone);
}

std::optional<Moment> moment_of(const FileTime& time, const Zone& zone) {
    const auto moments = moments_of(time, zone);
    return moments.empty() ? std::nullopt : std::optional(moments.front());
}

std::optional<Date> day_of(const FileTime& time, const Zone& zone) {
    if (!is_possible(time.seconds)) return std::nullopt;
    if (time.kind == FileTime::Kind::day) {
        return std::chrono::floor<days>(std::chrono::local_seconds(std::chrono::seconds(time.seconds)));
    }
    const auto moment = moment_of(time, zone);
    return moment ? std::optional(date_of(*moment)) : std::nullopt;
}

}  // namespace nightcramp::exchange
