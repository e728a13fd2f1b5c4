#pragma once

#include "diary/cramp.hpp"

#include <string_view>

namespace nightcramp::exchange {

/// Sets side and muscle of the cramp where the words name just one: "left calf", "Wade rechts". Whether that
/// is all that the words say.
bool tell_place(Cramp& cramp, std::string_view words);

}  // namespace nightcramp::exchange
