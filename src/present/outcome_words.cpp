#include "present/outcome_words.hpp"

#include "present/experiment_parts.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {

using experiment::Finding;

namespace {

std::string difference(const experiment::Outcome& outcome, std::string_view which) {
    if (!outcome.log_rate_ratio) return fmt::format("it brought {} cramps.", which);
    return fmt::format("it brought {} cramps.", how_many(std::exp(*outcome.log_rate_ratio)));
}

std::string found(const experiment::Outcome& outcome) {
    switch (outcome.finding) {
        case Finding::fewer:
            return difference(outcome, "fewer");
        case Finding::more:
            return difference(outcome, "more");
        case Finding::little_difference:
            return "it made little difference.";
        default:
            return "nothing could be told.";
    }
}

}  // namespace

std::string_view finding_slug(Finding finding) {
    constexpr std::array<std::string_view, 9> slugs{"fewer",         "more",      "little-difference",
                                                    "cannot-tell",   "no-cramps", "only-a-look",
                                                    "changed-after", "not-drawn", "too-short"};
    return slugs.at(static_cast<std::size_t>(finding));
}

std::string finding_name(Finding finding) {
    switch (finding) {
        case Finding::fewer:
            return "Fewer";
        case Finding::more:
            return "More";
        case Finding::little_difference:
            return "Little difference";
        default:
            return "Cannot tell";
    }
}

chart::Look look_of(Finding finding) {
    switch (finding) {
        case Finding::fewer:
            return chart::Look::fewer;
        case Finding::more:
            return chart::Look::more;
        case Finding::little_difference:
            return chart::Look::little_difference;
        default:
            return chart::Look::cannot_tell;
    }
}

std::optional<chart::RatioInterval> ratio_of(const experiment::Outcome& outcome) {
    if (!outcome.log_rate_ratio || !outcome.interval) return std::nullopt;
    return chart::RatioInterval{std::exp(*outcome.log_rate_ratio), std::exp(outcome.interval->lo),
                                std::exp(outcome.interval->hi)};
}

bool has_decided(Finding finding) {
    return look_of(finding) != chart::Look::cannot_tell;
}

std::string how_many(double rate_ratio) {
    if (rate_ratio >= 2) return fmt::format("about {:.1f} times as many", rate_ratio);
    const double per_cent = std::round(100 * std::abs(1 - rate_ratio));
    return fmt::format("about {:.0f} % {}", per_cent, rate_ratio < 1 ? "fewer" : "more");
}

std::string outcome_sentence(const experiment::Outcome& outcome) {
    return fmt::format("In your own experiment, {}, {}", dates_words(outcome.first, outcome.last),
                       found(outcome));
}

}  // namespace nightcramp::present
