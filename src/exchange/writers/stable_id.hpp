#pragma once

#include "diary/night.hpp"

#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// A UUID that the same name always gives (RFC 9562, version 8). No secret is safe in it.
[[nodiscard]] std::string stable_id(std::string_view name);

/// What tells the night from nights of that date in other diaries, and stays when more is said about it: its
/// date, and the second in which something was first said about it.
[[nodiscard]] std::string name_of_night(const Night& night);

}  // namespace nightcramp::exchange
