#include "diary/noon_rule.hpp"

namespace nightcramp {

Date night_of(const Moment& moment, std::chrono::hours boundary) {
    return std::chrono::floor<days>(moment.wall - boundary);
}

std::chrono::local_seconds wall_in_night(Date night, ClockTime clock, std::chrono::hours boundary) {
    return (clock < boundary ? night + days(1) : night) + clock;
}

bool may_belong(const Moment& moment, Date night) {
    using std::chrono::hours;
    return moment.wall >= night + hours(6) && moment.wall < night + days(1) + hours(18);
}

}  // namespace nightcramp
