#pragma once

#include "exchange/import_plan.hpp"

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// What one of our own files adds beside its nights: habits, the person's profile, experiments, dismissals.
struct OwnMerge {
    std::vector<Change> changes;
    std::vector<std::string> told;  ///< what came of each in a line: "habit added: Pickle juice"
};

/// Whether answers to the one would mean something else as answers to the other, although they have one id:
/// an amount in place of yes or no, another unit, or a habit of one's own and one that is built in.
[[nodiscard]] bool is_another(const Habit& one, const Habit& other);

/// Adds what the diary does not have; what it has stays as it is, and `told` says so.
[[nodiscard]] OwnMerge merge_own(const OwnContents& told, const Stored& stored);

}  // namespace nightcramp::exchange
