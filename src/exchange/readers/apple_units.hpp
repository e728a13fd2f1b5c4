#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// How many millilitres that is, in a unit of Apple Health such as "mL" or "fl_oz_us"; none for other units.
/// To 0.1 ml where it is converted.
[[nodiscard]] std::optional<double> apple_millilitres(double amount, std::string_view unit);

/// How many minutes that is, in a unit of Apple Health such as "min"; none for other units. To 0.1 min where
/// it is converted.
[[nodiscard]] std::optional<double> apple_minutes(double amount, std::string_view unit);

/// "Traditional strength training" for "HKWorkoutActivityTypeTraditionalStrengthTraining".
[[nodiscard]] std::string apple_activity(std::string_view type);

/// The name of an activity that may have been done indoors: "Indoor cycling" for "Cycling". Of the others it
/// does not matter where they were done.
[[nodiscard]] std::string apple_workout(std::string_view activity, bool indoors);

}  // namespace nightcramp::exchange
