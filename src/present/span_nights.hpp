#pragma once

#include "diary/night.hpp"

#include <optional>
#include <span>
#include <vector>

namespace nightcramp::present {

/// The nights of the span of which anything is known; `nights` ascend by date.
[[nodiscard]] std::span<const Night> within(const std::vector<Night>& nights, const DateSpan& span);

/// How many cramps the night had; none where nobody answered the question.
[[nodiscard]] std::optional<int> cramps_of(const Night& night);

/// The highest of the pains that are known.
[[nodiscard]] std::optional<int> worst_pain(const Night& night);

}  // namespace nightcramp::present
