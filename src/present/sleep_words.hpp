#pragma once

#include "diary/manner.hpp"
#include "diary/sleep.hpp"

#include <string>

namespace nightcramp::present {

/// The parts of "22:45 to 06:30 · 7 h 45 min"; unknown ones are empty.
struct SleepSummary {
    std::string to_bed;
    std::string up;
    std::string length;  ///< as it passed, also when the clocks were changed

    friend bool operator==(const SleepSummary&, const SleepSummary&) = default;
};

[[nodiscard]] SleepSummary sleep_summary(const Sleep& sleep, ClockStyle style);

}  // namespace nightcramp::present
