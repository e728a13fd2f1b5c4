#include "cli/clock_input.hpp"

#include "diary/noon_rule.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

std::string twice_sentence(const std::vector<Moment>& moments) {
    const std::string clock = clock_text(moments.front());
    return fmt::format(
        "The clocks showed {} twice in this night. Write {}{} for the first or {}{} for the second.", clock,
        clock, utc_offset_text(moments.front().utc_offset), clock,
        utc_offset_text(moments.back().utc_offset));
}

}  // namespace

std::optional<ClockInput> parse_clock_input(std::string_view text) {
    const auto sign = text.find_first_of("+-");
    const auto clock = parse_clock(text.substr(0, sign));
    if (!clock) return std::nullopt;
    if (sign == std::string_view::npos) return ClockInput{*clock, std::nullopt};
    const auto offset = parse_utc_offset(text.substr(sign));
    if (!offset) return std::nullopt;
    return ClockInput{*clock, offset};
}

Parsed<std::optional<Moment>> moment_at(std::chrono::local_seconds wall, const ClockInput& input,
                                        const Zone& zone, const std::string& field) {
    if (input.utc_offset) return {Moment{wall, *input.utc_offset}, {}};
    const auto moments = zone.moments(wall);
    if (moments.size() == 1) return {moments.front(), {}};
    if (moments.size() > 1) return {std::nullopt, {{field, twice_sentence(moments)}}};
    return {std::nullopt,
            {{field, fmt::format("There was no {} in this night: the clocks skipped that hour.",
                                 clock_text({wall, {}}))}}};
}

Parsed<std::optional<Moment>> moment_in_night(const ClockInput& input, const NightClock& night,
                                              const std::string& field) {
    return moment_at(wall_in_night(night.night, input.clock), input, night.zone, field);
}

}  // namespace nightcramp::cli
