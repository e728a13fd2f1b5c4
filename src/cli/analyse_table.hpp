#pragma once

#include "analysis/association.hpp"
#include "cli/parsed.hpp"
#include "exchange/csv.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::cli {

inline constexpr std::int64_t longest_calendar = 100'000;  ///< nights from the first row to the last

/// Which columns of a table are held against each other.
struct AnalysedColumns {
    std::string outcome;
    std::string habit;
    std::vector<std::string> others;
};

/// Reads any table as a question. A row is a night. A column "night" places the rows on a calendar by its
/// dates or whole numbers, in any order, and what it leaves out are unknown nights; without it the rows
/// follow each other. Blank cells, NA and NaN are unknown. Nights before the first and after the last known
/// outcome are left out. All problems at once; then there is no question.
[[nodiscard]] Parsed<analysis::Question> question_of(const exchange::CsvTable& table,
                                                     const AnalysedColumns& columns);

/// Reads a finite number as other programs write it: "-0.5", "1e-05".
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

}  // namespace nightcramp::cli
