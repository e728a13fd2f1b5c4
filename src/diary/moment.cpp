#include "diary/moment.hpp"

#include "diary/number.hpp"

#include <fmt/format.h>

namespace nightcramp {
namespace {

using namespace std::chrono_literals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct Clock {
    long hour;
    long minute;
    long second;
};

Clock clock_of(const Moment& moment) {
    const auto since_midnight = moment.wall - std::chrono::floor<days>(moment.wall);
    const long total = since_midnight.count();
    return {total / 3600, total / 60 % 60, total % 60};
}

}  // namespace

std::optional<ClockTime> parse_clock(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon < 1 || colon > 2 || text.size() != colon + 3) {
        return std::nullopt;
    }
    const auto hour = parse_digits(text.substr(0, colon));
    const auto minute = parse_digits(text.substr(colon + 1));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return hours(*hour) + minutes(*minute);
}

std::optional<minutes> parse_utc_offset(std::string_view text) {
    if (text == "Z") return 0min;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const auto size = parse_clock(text.substr(1));
    if (!size || *size > 18h) return std::nullopt;
    return text[0] == '-' ? -*size : *size;
}

std::string utc_offset_text(minutes offset) {
    const auto size = std::chrono::abs(offset).count();
    return fmt::format("{}{:02}:{:02}", offset < 0min ? '-' : '+', size / 60, size % 60);
}

std::string iso(const Moment& moment) {
    const Clock clock = clock_of(moment);
    return fmt::format("{}T{:02}:{:02}:{:02}{}", iso(date_of(moment)), clock.hour, clock.minute, clock.second,
                       utc_offset_text(moment.utc_offset));
}

std::optional<Moment> parse_moment(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text[16] != ':') return std::nullopt;
    const auto date = parse_date(text.substr(0, 10));
    const auto clock = parse_clock(text.substr(11, 5));
    const auto second = parse_digits(text.substr(17, 2));
    const auto offset = parse_utc_offset(text.substr(19));
    if (!date || !clock || !second || *second > 59 || !offset) return std::nullopt;
    return Moment{*date + *clock + seconds(*second), *offset};
}

std::string clock_text(const Moment& moment) {
    const Clock clock = clock_of(moment);
    return fmt::format("{:02}:{:02}", clock.hour, clock.minute);
}

Date date_of(const Moment& moment) {
    return std::chrono::floor<days>(moment.wall);
}

}  // namespace nightcramp
