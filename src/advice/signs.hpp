#pragma once

#include "diary/night.hpp"

#include <vector>

namespace nightcramp::advice {

/// For how long a warning sign counts, and an answer to the question after them.
inline constexpr int days_of_signs = 30;

/// Whether the night is one of the last 30 days.
[[nodiscard]] bool is_recent(const Night& night, Date today);

/// Whether the person was asked about warning signs lately: no suggestion is shown before.
[[nodiscard]] bool were_asked(const std::vector<Night>& nights, Date today);

}  // namespace nightcramp::advice
