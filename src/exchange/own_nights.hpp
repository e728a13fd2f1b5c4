#pragma once

#include "exchange/import_plan.hpp"

#include <vector>

namespace nightcramp::exchange {

/// The nights of one of our own files that may be saved, and what had to be left out of them.
struct OwnNights {
    std::vector<Night> nights;  ///< ascending by date, each once
    std::vector<Skip> skips;
};

/// Leaves out nights that break a rule, and all answers to a habit that is_another() in the diary.
[[nodiscard]] OwnNights own_nights(const OwnContents& told, const Stored& stored);

}  // namespace nightcramp::exchange
