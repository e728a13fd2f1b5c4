#pragma once

#include "diary/habit.hpp"
#include "diary/manner.hpp"

#include <string>
#include <string_view>

/// Amounts are stored in the unit of their habit (ml, kg) and shown in the person's own (fl oz, lb).
namespace nightcramp::present {

/// "1,750", "0.5"; at most six decimals, so that 0.1 + 0.2 reads "0.3".
[[nodiscard]] std::string grouped(double value);

/// "fl oz" for ml and "lb" for kg where US units are shown; any other unit is shown as it is.
[[nodiscard]] std::string shown_unit(std::string_view unit, Units units);

/// The amount in the shown unit. Fluid ounces and pounds are whole, but what is above 0 never becomes 0: it
/// keeps two decimals.
[[nodiscard]] double shown_amount(double stored, std::string_view unit, Units units);

/// The amount to store for one that was typed in the shown unit: a converted one is a whole ml or 0.1 kg, so
/// that a whole shown amount is shown again as it was typed.
[[nodiscard]] double stored_amount(double shown, std::string_view unit, Units units);

/// One press of the stepper in the shown unit. A step of at least 3 fl oz is a multiple of 4 fl oz.
[[nodiscard]] double shown_step(const Habit& habit, Units units);

/// The amount in the shown unit without naming it: "1,750", "59"; of the unit "level" "none", "light",
/// "moderate", "hard".
[[nodiscard]] std::string amount_label(double stored, std::string_view unit, Units units);

/// "1,750 ml", "59 fl oz", "2 drinks", "1 drink", "light"
[[nodiscard]] std::string amount_words(double stored, std::string_view unit, Units units);

}  // namespace nightcramp::present
