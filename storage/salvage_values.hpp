#pragma once

#include "storage/salvage_history.hpp"

#include <vector>

namespace nightcramp::storage {

/// A value that came through, as the `after` of a change.
struct ChosenValue {
    Change value;
    bool from_history = false;
};

struct ChosenValues {
    std::vector<ChosenValue> values;  ///< ascending by kind and key
    Problems lost;
};

/// Each value as the diary keeps it, or where that cannot be read or proven, as the history knows it.
[[nodiscard]] ChosenValues choose_values(const SalvagedTables& tables, const SalvagedHistory& history);

}  // namespace nightcramp::storage
