#pragma once

#include "diary/words.hpp"
#include "report/report_of.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace nightcramp::report {

/// What a report may have beyond what is always on it.
enum class Extra { name, notes, nights, method };

[[nodiscard]] bool has(const Wishes& wishes, Extra extra);
void set(Wishes& wishes, Extra extra, bool wanted);
/// Those that are wanted, in the order of their values.
[[nodiscard]] std::vector<Extra> extras_of(const Wishes& wishes);

/// "r.png" of the first page (0), "r-2.png" of the second.
[[nodiscard]] std::filesystem::path page_file(const std::filesystem::path& file, int page);

}  // namespace nightcramp::report

namespace nightcramp {

template <>
std::span<const Word<report::Extra>> words();  ///< "name", "Name and year of birth"

}  // namespace nightcramp
