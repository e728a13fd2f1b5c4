#pragma once

#include "analysis/insights.hpp"

namespace nightcramp::analysis {

/// Which way a habit without a verdict leans: the chance that it goes with fewer cramps is at least 80 %, or
/// at most 20 %, by the person's own nights alone. Too early to say so without "too early".
enum class Leaning { none, fewer, more };

[[nodiscard]] Leaning leaning(const HabitInsight& insight);

}  // namespace nightcramp::analysis
