#include "exchange/readers/told_sleep.hpp"

#include "exchange/written_times.hpp"

#include <cmath>

namespace nightcramp::exchange {
namespace {

constexpr std::int64_t longest_sleep = std::int64_t{24} * 3'600;

bool is_wall(const ToldTime& told) {
    return told.time->kind == FileTime::Kind::wall;
}

/// Why it cannot be used; empty where it can.
std::string complaint(const ToldSleep& sleep) {
    if (!sleep.start.time) return not_understood("start", sleep.start.written, sleep.right);
    if (!sleep.end.time) return not_understood("end", sleep.end.written, sleep.right);
    if (is_wall(sleep.start) || is_wall(sleep.end)) return "";
    const std::int64_t length = sleep.end.time->seconds - sleep.start.time->seconds;
    if (length <= 0) return "The sleep ends before it begins.";
    if (length > longest_sleep) return "The sleep is longer than a day.";
    return "";
}

}  // namespace

ToldTime told_wall(std::string_view text) {
    const auto wall = wall_time(text);
    return {std::string(text), wall ? std::optional(FileTime::of(*wall)) : std::nullopt};
}

ToldTime told_moment(std::string_view text) {
    const auto moment = offset_time(text);
    return {std::string(text), moment ? std::optional(FileTime::of(*moment)) : std::nullopt};
}

std::optional<std::chrono::minutes> told_length(double minutes) {
    constexpr double longest = 24 * 60;
    if (!(minutes > 0 && minutes <= longest)) return std::nullopt;
    return std::chrono::minutes(std::lround(minutes));
}

void add_sleep(Findings& findings, const ToldSleep& sleep, const Place& place) {
    if (std::string why = complaint(sleep); !why.empty()) {
        findings.draft().skip(place, std::move(why));
    } else {
        findings.sleep({*sleep.start.time, *sleep.end.time, sleep.nap, place, sleep.length});
    }
}

}  // namespace nightcramp::exchange
