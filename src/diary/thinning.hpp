#pragma once

#include "diary/moment.hpp"

#include <chrono>
#include <cstddef>
#include <vector>

namespace nightcramp {

/// Which copies there are too many of, ascending; `kept_at` is newest first. Left are the newest copy of each
/// of the 14 newest days that have one, of the 8 newest such weeks (from Monday), and of the 24 newest such
/// months, and all copies that are later than `now`, which count for nothing. Days are those on the wall of
/// `now`.
[[nodiscard]] std::vector<std::size_t> too_many(const std::vector<std::chrono::sys_seconds>& kept_at,
                                                const Moment& now);

}  // namespace nightcramp
