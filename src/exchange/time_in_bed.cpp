#include "exchange/time_in_bed.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;

constexpr auto longest = 24h;
constexpr auto longest_nap = 4h;

/// Slept by day, and not for long: from 09:00 at the earliest to 20:00 at the latest.
bool is_short_and_by_day(const TimeInBed& bed) {
    const auto day = std::chrono::floor<days>(bed.to_bed.wall);
    return bed.to_bed.wall >= day + 9h && bed.up.wall <= day + 20h && length(bed) < longest_nap;
}

/// The word of the file alone is not enough: to some programs every part of a broken night but the longest
/// is a nap.
bool is_nap(const TimeInBed& bed, bool file_says_so) {
    return is_short_and_by_day(bed) || (file_says_so && 2 * length_by_night(bed) < length(bed));
}

/// How far a reading of the clock times is from the length that the file tells; without one, from what comes
/// first and ends after it begins.
std::chrono::seconds misfit(const TimeInBed& bed, const SleepSpan& sleep) {
    if (!sleep.length) return length(bed) > 0s ? 0s : -length(bed);
    return std::chrono::abs(length(bed) - std::chrono::seconds(*sleep.length));
}

std::optional<TimeInBed> best_reading(const SleepSpan& sleep, const Zone& zone) {
    std::optional<TimeInBed> best;
    for (const Moment& start : moments_of(sleep.start, zone)) {
        for (const Moment& end : moments_of(sleep.end, zone)) {
            const TimeInBed bed{start, end, sleep.place};
            if (!best || misfit(bed, sleep) < misfit(*best, sleep)) best = bed;
        }
    }
    return best;
}

}  // namespace

std::chrono::seconds length(const TimeInBed& bed) {
    return bed.up.utc() - bed.to_bed.utc();
}

std::chrono::seconds length_by_night(const TimeInBed& bed) {
    std::chrono::seconds sum{0};
    const auto last_day = std::chrono::floor<days>(bed.up.wall);
    for (auto day = std::chrono::floor<days>(bed.to_bed.wall) - days(1); day <= last_day; day += days(1)) {
        const auto begin = std::max<std::chrono::local_seconds>(bed.to_bed.wall, day + 21h);
        const auto end = std::min<std::chrono::local_seconds>(bed.up.wall, day + days(1) + 10h);
        sum += std::max(end - begin, std::chrono::seconds(0));
    }
    return sum;
}

std::string when(const TimeInBed& bed) {
    return fmt::format("The sleep of {}, {} to {}", iso(date_of(bed.to_bed)), clock_text(bed.to_bed),
                       clock_text(bed.up));
}

std::optional<TimeInBed> time_in_bed(const SleepSpan& sleep, const Zone& zone, std::string& why) {
    const auto bed = best_reading(sleep, zone);
    if (!bed) {
        why = "The sleep has no readable beginning or end.";
    } else if (length(*bed) <= 0s) {
        why = when(*bed) + ", ends before it begins.";
    } else if (length(*bed) > longest) {
        why = when(*bed) + ", is longer than a day.";
    } else if (is_nap(*bed, sleep.nap)) {
        why = when(*bed) + ", is a nap.";
    }
    return why.empty() ? bed : std::nullopt;
}

}  // namespace nightcramp::exchange
