#include "cli/span_option.hpp"

#include "cli/context.hpp"
#include "diary/noon_rule.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {

Parsed<std::optional<DateSpan>> read_span(const SpanOption& option, Date today) {
    Problems problems;
    const auto to = option.to.empty() ? last_night(today) : parse_night(option.to, today);
    if (!to) problems.push_back(not_a_night("--to", option.to));
    const auto from = option.from.empty() && to ? *to - days(27) : parse_night(option.from, today);
    if (!from && !option.from.empty()) problems.push_back(not_a_night("--from", option.from));
    if (!from || !to) return {std::nullopt, std::move(problems)};
    if (*from > *to) {
        return {std::nullopt, {{"--from", fmt::format("{} comes after {}.", iso(*from), iso(*to))}}};
    }
    return {DateSpan{*from, *to}, {}};
}

}  // namespace nightcramp::cli
