#include "exchange/night_assignment.hpp"

#include "diary/noon_rule.hpp"

namespace nightcramp::exchange {

std::optional<Date> night_of_day(const FileTime& time, const Zone& zone) {
    const auto moment = moment_of(time, zone);
    if (!moment) return day_of(time, zone);
    return std::chrono::floor<days>(moment->wall - day_begins);
}

std::optional<Date> night_of_time(const FileTime& time, const Zone& zone, std::chrono::hours boundary) {
    const auto moment = moment_of(time, zone);
    return moment ? night_of(*moment, boundary) : day_of(time, zone);
}

}  // namespace nightcramp::exchange
