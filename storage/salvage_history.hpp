#pragma once

#include "diary/journal.hpp"
#include "diary/problem.hpp"
#include "storage/salvage_tables.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::storage {

/// What the history knows a value to have been last.
struct Remembered {
    /// The value as the `after` of a change; none where it was not there.
    std::optional<Change> value;
    /// When it became that; none where the edit that did it is lost, and with it whether it was taken back.
    std::optional<Moment> at;
};

/// What can be read of the history.
struct SalvagedHistory {
    std::vector<SavedEdit> edits;  ///< ascending by id, with those of their changes that can be read
    std::map<ValueName, Remembered> newest;
    Problems lost;
};

[[nodiscard]] SalvagedHistory read_history(const SalvagedTables& tables);

/// The value without its revision as text; "" for none. Two values are the same where their texts are. Throws
/// BadRow where it holds what is no text.
[[nodiscard]] std::string before_text(const Change& change);
[[nodiscard]] std::string after_text(const Change& change);

[[nodiscard]] ValueName name_of(const Change& change);

/// Takes out whatever can never be undone or redone, because what came of it is not what the diary or the
/// next edit holds, so that all of the rest can. `present`: the texts of all values. Says what it took out.
Problems keep_what_fits(std::vector<SavedEdit>& edits, std::map<ValueName, std::string> present);

}  // namespace nightcramp::storage
