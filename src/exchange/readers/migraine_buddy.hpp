#pragma once

#include "exchange/reader.hpp"

#include <string_view>

namespace nightcramp::exchange {

/// The item of attacks of which only the place is told; of the others the file tells the type.
inline constexpr std::string_view attack_in_a_leg = "Attack in a leg";

/// The CSV report of Migraine Buddy: attacks and their triggers. Days without an attack are not told.
[[nodiscard]] const Reader& migraine_buddy_reader();

}  // namespace nightcramp::exchange
