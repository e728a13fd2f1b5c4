#include "exchange/broken_nights.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;

constexpr auto longest_seam = 1min;
constexpr auto longest_nod = 1h;
constexpr auto longest_joined = 16h;

/// Whether the waking lies between midnight and 10:00.
bool wakes_in_the_night(const TimeInBed& first, const TimeInBed& second) {
    const auto day = std::chrono::floor<days>(first.up.wall);
    return second.to_bed.wall < day + 10h;
}

std::chrono::seconds longest_waking(const TimeInBed& first, const TimeInBed& second) {
    return wakes_in_the_night(first, second) ? 3h : 2h;
}

bool is_one_sleep(const TimeInBed& first, const TimeInBed& second) {
    const auto waking = second.to_bed.utc() - first.up.utc();
    if (waking <= 0s) return true;
    return waking <= longest_waking(first, second) && !is_nod(first, waking) && !is_nod(second, waking) &&
           second.up.utc() - first.to_bed.utc() <= longest_joined;
}

void extend(TimeInBed& bed, const TimeInBed& by) {
    if (bed.up < by.up) bed.up = by.up;
}

}  // namespace

std::vector<TimeInBed> whole_recordings(std::vector<TimeInBed> beds) {
    std::sort(beds.begin(), beds.end(), [](const TimeInBed& a, const TimeInBed& b) {
        return std::tie(a.to_bed, a.place.file, a.place.number, a.up) <
               std::tie(b.to_bed, b.place.file, b.place.number, b.up);
    });
    std::vector<TimeInBed> all;
    for (const TimeInBed& bed : beds) {
        if (!all.empty() && bed.to_bed.utc() - all.back().up.utc() <= longest_seam) {
            extend(all.back(), bed);
        } else {
            all.push_back(bed);
        }
    }
    return all;
}

bool is_nod(const TimeInBed& bed, std::chrono::seconds waking) {
    return length(bed) < waking && length(bed) < longest_nod;
}

std::vector<TimeInBed> joined(const std::vector<TimeInBed>& beds) {
    std::vector<TimeInBed> all;
    for (const TimeInBed& bed : beds) {
        // What lies between two parts of one sleep, such as a nod after a waking, is a part of it too.
        const auto part = std::find_if(all.rbegin(), all.rend(), [&](const TimeInBed& earlier) {
            return is_one_sleep(earlier, bed) || bed.to_bed.utc() - earlier.to_bed.utc() > longest_joined;
        });
        if (part != all.rend() && is_one_sleep(*part, bed)) {
            all.erase(part.base(), all.end());
            extend(all.back(), bed);
        } else {
            all.push_back(bed);
        }
    }
    return all;
}

}  // namespace nightcramp::exchange
