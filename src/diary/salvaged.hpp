#pragma once

#include "diary/problem.hpp"

#include <cstdint>

namespace nightcramp {

/// How many values of a kind came through.
struct SalvagedCount {
    std::int64_t read = 0;          ///< where the diary keeps them
    std::int64_t from_history = 0;  ///< from the history, where their own place could not be read

    friend bool operator==(const SalvagedCount&, const SalvagedCount&) = default;
};

/// What was read of a damaged diary.
struct Salvaged {
    SalvagedCount nights;
    SalvagedCount habits;
    SalvagedCount profiles;  ///< at most one
    SalvagedCount experiments;
    std::int64_t edits = 0;  ///< of the history
    /// What could not be read, or only as it was once: each with the value or the part of the file it is
    /// about.
    Problems lost;

    friend bool operator==(const Salvaged&, const Salvaged&) = default;
};

}  // namespace nightcramp
