#pragma once

#include "analysis/night_table.hpp"

namespace nightcramp::advice {

/// Suggestions are chosen anew with every seventh recorded night, and at each review.
inline constexpr int nights_between_choices = 7;

/// The newest number of recorded nights, of at most `recorded`, at which suggestions are chosen; 0 at first.
[[nodiscard]] int steady_recorded(int recorded);

/// The nights up to the one that makes that number; the table itself where they are all of it.
[[nodiscard]] analysis::NightTable steady_part(const analysis::NightTable& table);

}  // namespace nightcramp::advice
