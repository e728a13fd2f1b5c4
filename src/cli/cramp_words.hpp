#pragma once

#include "diary/cramp.hpp"

#include <chrono>
#include <string>

namespace nightcramp::cli {

/// As a person reads it: "02:30, left calf, pain 7, 5 min, woke you".
[[nodiscard]] std::string cramp_sentence(const Cramp& cramp);

/// "5 min", "45 s", "1 h 10 min"
[[nodiscard]] std::string duration_text(std::chrono::seconds duration);

}  // namespace nightcramp::cli
