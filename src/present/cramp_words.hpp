#pragma once

#include "diary/cramp.hpp"
#include "diary/manner.hpp"

#include <string>

namespace nightcramp::present {

/// Where it was: "Left calf", "Both calves", "Left front thigh", "Left leg"; "Cramp" where nothing is known.
[[nodiscard]] std::string cramp_title(const Cramp& cramp);

/// What else is known, in one line: "02:30 · pain 7 · 5 min", "just before waking · under a minute". Empty
/// where nothing is.
[[nodiscard]] std::string cramp_summary(const Cramp& cramp, const Manner& manner);

}  // namespace nightcramp::present
