#pragma once

#include "diary/change.hpp"
#include "storage/change_json.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

/// Checksums of values as the program reads them: 64 bits over everything that operator== looks at. They show
/// a bit that flipped on the disk; they keep nobody from forging a value.
///
/// The sums of all forms of the diary are made alike: a field that was not told does not count, so a field
/// that comes later changes no sum of a value without it.
namespace nightcramp::storage {

[[nodiscard]] std::int64_t sum_of(const Night& night);
[[nodiscard]] std::int64_t sum_of(const Habit& habit);
[[nodiscard]] std::int64_t sum_of(const Profile& profile);
[[nodiscard]] std::int64_t sum_of(const Experiment& experiment);
[[nodiscard]] std::int64_t sum_of(const Dismissal& dismissal);

/// Of one change of that edit, as it is written.
[[nodiscard]] std::int64_t sum_of(std::int64_t edit, const ChangeText& change);

/// Of the edit without its changes, which are only counted.
[[nodiscard]] std::int64_t sum_of(const SavedEdit& saved, std::int64_t changes);

/// Throws BadRow where the stored sum is another one or is missing; `what` says of whom: "night 2026-11-22".
void expect_sum(std::int64_t expected, const std::optional<std::int64_t>& stored, std::string_view what);

}  // namespace nightcramp::storage
