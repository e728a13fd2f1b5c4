#pragma once

#include "diary/moment.hpp"
#include "diary/zone.hpp"
#include "exchange/draft.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace nightcramp::exchange {

/// The time in bed of one night, as far as it is known.
struct NightInBed {
    std::optional<Moment> to_bed;
    std::optional<Moment> up;
    Place place;
};

/// The nights that the times in bed belong to, by the noon rule of their beginning. The parts of a broken
/// night are one (broken_nights.hpp); of several times in bed in one night the longest counts, and where a
/// second one, hours away from it, may have been a part of the night, its beginning or end stays unknown.
/// Naps, times below half an hour and times that cannot be meant are left out, and `skips` says why.
[[nodiscard]] std::map<Date, NightInBed> nights_in_bed(const std::vector<SleepSpan>& sleeps, const Zone& zone,
                                                       std::chrono::hours boundary, std::vector<Skip>& skips);

}  // namespace nightcramp::exchange
