#include "present/sleep_words.hpp"

#include "present/clock_words.hpp"
#include "present/duration_words.hpp"

namespace nightcramp::present {

SleepSummary sleep_summary(const Sleep& sleep, ClockStyle style) {
    SleepSummary summary;
    if (sleep.to_bed) summary.to_bed = clock_words(*sleep.to_bed, style);
    if (sleep.up) summary.up = clock_words(*sleep.up, style);
    if (!sleep.to_bed || !sleep.up || *sleep.up <= *sleep.to_bed) return summary;
    const auto length = std::chrono::floor<std::chrono::minutes>(sleep.up->utc() - sleep.to_bed->utc());
    summary.length = length.count() == 0 ? "under a minute" : duration_words(length);
    return summary;
}

}  // namespace nightcramp::present
