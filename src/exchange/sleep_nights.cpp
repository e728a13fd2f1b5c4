#include "exchange/sleep_nights.hpp"

#include "diary/noon_rule.hpp"
#include "exchange/broken_nights.hpp"
#include "exchange/time_in_bed.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;

constexpr auto shortest = 30min;
constexpr auto longest = 24h;

/// Those that last long enough to say something of a night: a shorter one never makes a night longer.
std::vector<TimeInBed> long_enough(const std::vector<TimeInBed>& beds, std::vector<Skip>& skips) {
    std::vector<TimeInBed> all;
    for (const TimeInBed& bed : beds) {
        if (length(bed) >= shortest) {
            all.push_back(bed);
        } else {
            skips.push_back({bed.place, when(bed) + ", is shorter than half an hour."});
        }
    }
    return all;
}

bool is_of_one_night(const TimeInBed& bed, Date night) {
    return length(bed) <= longest && may_belong(bed.to_bed, night) && may_belong(bed.up, night);
}

/// Lays a second time in bed of the night beside the longest one.
std::string lay_beside(NightInBed& night, const TimeInBed& main, const TimeInBed& other) {
    const bool is_later = main.to_bed < other.to_bed;
    const auto waking = is_later ? other.to_bed.utc() - main.up.utc() : main.to_bed.utc() - other.up.utc();
    if (is_nod(other, waking) || length_by_night(other) == 0s) return ", is not the longest of its night.";
    (is_later ? night.up : night.to_bed).reset();
    return is_later ? ", is hours away from the longest of its night; when you got up stays unknown."
                    : ", is hours away from the longest of its night; when you went to bed stays unknown.";
}

NightInBed night_of_parts(const std::vector<TimeInBed>& beds, std::vector<Skip>& skips) {
    const auto main = std::max_element(
        beds.begin(), beds.end(),
        [](const TimeInBed& one, const TimeInBed& other) { return length(one) < length(other); });
    NightInBed night{main->to_bed, main->up, main->place};
    for (auto bed = beds.begin(); bed != beds.end(); ++bed) {
        if (bed != main) skips.push_back({bed->place, when(*bed) + lay_beside(night, *main, *bed)});
    }
    return night;
}

}  // namespace

std::map<Date, NightInBed> nights_in_bed(const std::vector<SleepSpan>& sleeps, const Zone& zone,
                                         std::chrono::hours boundary, std::vector<Skip>& skips) {
    std::vector<TimeInBed> beds;
    for (const SleepSpan& sleep : sleeps) {
        std::string why;
        if (const auto bed = time_in_bed(sleep, zone, why)) {
            beds.push_back(*bed);
        } else {
            skips.push_back({sleep.place, why});
        }
    }
    std::map<Date, std::vector<TimeInBed>> parts;
    for (const TimeInBed& bed : joined(long_enough(whole_recordings(std::move(beds)), skips))) {
        const Date night = night_of(bed.to_bed, boundary);
        if (is_of_one_night(bed, night)) {
            parts[night].push_back(bed);
        } else {
            skips.push_back({bed.place, when(bed) + ", goes beyond one night."});
        }
    }
    std::map<Date, NightInBed> nights;
    for (const auto& [night, of_night] : parts) nights.emplace(night, night_of_parts(of_night, skips));
    return nights;
}

}  // namespace nightcramp::exchange
