#pragma once

#include "app/random.hpp"
#include "diary/cramp.hpp"

#include <vector>

namespace nightcramp::app {

/// When the example person was in bed.
struct TimeInBed {
    Moment from;
    Moment to;
};

/// So many cramps of one night as they would be told, in the order in which they came.
[[nodiscard]] std::vector<Cramp> example_cramps(Random& random, int count, const TimeInBed& in_bed);

}  // namespace nightcramp::app
