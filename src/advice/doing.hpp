#pragma once

#include "advice/facts.hpp"
#include "advice/suggestion.hpp"

#include <optional>

/// What the steady nights say of what the person does.
namespace nightcramp::advice {

/// How many recorded nights are looked at to see what somebody does now.
inline constexpr int nights_looked_at = 28;

/// The habit on the newest recorded nights: `yes` are nights with it (yes, or an amount that reaches the
/// target; without a target to reach, any amount above 0), `of` are nights on which it is known. "Doesn't
/// apply" is not known.
[[nodiscard]] NightShare done_lately(const Facts& facts, const Habit& habit);

/// On how many of the newest recorded nights the habit was answered, "doesn't apply" included.
[[nodiscard]] NightShare answered_lately(const Facts& facts, const Habit& habit);

/// How many of the last calendar nights up to the steady one are recorded.
[[nodiscard]] NightShare recorded_lately(const Facts& facts);

/// On how many of the newest recorded nights the person lay on the front, of those whose position is known.
[[nodiscard]] NightShare on_front_lately(const Facts& facts);

/// The mean of the amounts above 0 within the last 14 nights; none where there are fewer than four.
[[nodiscard]] std::optional<double> usual_amount(const Facts& facts, const Habit& habit);

/// Whether the usual amount is above the limit of the person; false where either is not known.
[[nodiscard]] bool exceeds_limit(const Facts& facts, const Habit& habit);

/// All recorded nights that choose.
[[nodiscard]] int recorded_nights(const Facts& facts);

}  // namespace nightcramp::advice
