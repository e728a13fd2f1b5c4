#pragma once

#include "chart/forest_chart.hpp"
#include "experiment/outcome.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What experiments found, in the same words on every face.
namespace nightcramp::present {

/// "fewer", "cannot-tell", …
[[nodiscard]] std::string_view finding_slug(experiment::Finding finding);
/// "Fewer", "More", "Little difference"; "Cannot tell" of all others.
[[nodiscard]] std::string finding_name(experiment::Finding finding);
[[nodiscard]] chart::Look look_of(experiment::Finding finding);
/// None without an estimate.
[[nodiscard]] std::optional<chart::RatioInterval> ratio_of(const experiment::Outcome& outcome);
/// Whether chance has decided: fewer, more or little difference.
[[nodiscard]] bool has_decided(experiment::Finding finding);

/// "In your own experiment, 3 August to 22 November 2026, it brought about 47 % fewer cramps."
[[nodiscard]] std::string outcome_sentence(const experiment::Outcome& outcome);

/// "about 41 % fewer", "about 2.4 times as many"
[[nodiscard]] std::string how_many(double rate_ratio);

}  // namespace nightcramp::present
