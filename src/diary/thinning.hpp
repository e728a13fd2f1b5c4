#pragma once

#include "diary/vault.hpp"

#include <chrono>
#include <cstddef>
#include <vector>

namespace nightcramp {

/// Whether thinning may take it: a copy that the program kept by itself. Those from before an import or a
/// restore are the way back from it, and stay as long as the trash keeps what was erased: 90 days.
[[nodiscard]] bool may_be_thinned(const Backup& copy, const Moment& now);

/// Which copies there are too many of, ascending; `kept_at` is newest first. Left are the newest copy of each
/// of the 14 newest days that have one, of the 8 newest such weeks (from Monday), and of the 24 newest such
/// months, and all copies that are later than `now`, which count for nothing. Days are those on the wall of
/// `now`.
[[nodiscard]] std::vector<std::size_t> too_many(const std::vector<std::chrono::sys_seconds>& kept_at,
                                                const Moment& now);

}  // namespace nightcramp
