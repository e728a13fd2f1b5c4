#pragma once

#include "exchange/time_in_bed.hpp"

#include <vector>

namespace nightcramp::exchange {

/// The recordings, ascending by their beginning, with those that touch each other as one.
[[nodiscard]] std::vector<TimeInBed> whole_recordings(std::vector<TimeInBed> beds);

/// Whether a sleep is too short, beside the waking that parts it from another, to say when the night began
/// or ended: somebody nodded off.
[[nodiscard]] bool is_nod(const TimeInBed& bed, std::chrono::seconds waking);

/// Joins sleeps that only a waking parts: one of up to two hours, in the night of up to three, with no nod on
/// either side, and to sixteen hours at most. `beds` are ascending, each half an hour at least.
[[nodiscard]] std::vector<TimeInBed> joined(const std::vector<TimeInBed>& beds);

}  // namespace nightcramp::exchange
