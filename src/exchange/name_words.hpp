#pragma once

#include "exchange/draft.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// Whether a name tells of leg cramps and of nothing else: "Leg cramps", "Wadenkrampf", "charley horse"; not
/// "Period cramps", nor "Magnesium for leg cramps".
[[nodiscard]] bool names_a_cramp(std::string_view name);

/// Of a name that tells of cramps: whether it is a plural, "Leg cramps".
[[nodiscard]] bool names_several_cramps(std::string_view name);

/// Of a name that tells of cramps: whether it says that its numbers are how many, "Number of leg cramps".
[[nodiscard]] bool counts_cramps(std::string_view name);

/// Of a name that tells of cramps: whether it says that its numbers are how strong, "Leg cramp severity".
[[nodiscard]] bool grades_pain(std::string_view name);

/// Whether a unit is one of what is counted: "cramps", "times".
[[nodiscard]] bool is_unit_of_counts(std::string_view unit);

/// Whether a unit is one of a pain from 0 to 10: "/10", "0-10", "NRS".
[[nodiscard]] bool is_unit_of_pain(std::string_view unit);

/// Whether a name denies what it names: "no alcohol", "alcohol-free", "ohne Kaffee".
[[nodiscard]] bool denies(std::string_view name);

/// The habit of the catalogue that a name tells of in English or German; none where it tells of none, of
/// cramps too, or of something else of that name: "decaf coffee", "ginger beer", "standing desk".
[[nodiscard]] std::optional<std::string> named_habit(std::string_view name);

/// Whether a text speaks of a leg or a part of one.
[[nodiscard]] bool speaks_of_legs(std::string_view text);

}  // namespace nightcramp::exchange
