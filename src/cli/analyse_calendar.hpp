#pragma once

#include "cli/parsed.hpp"
#include "exchange/csv.hpp"

#include <cstdint>
#include <vector>

namespace nightcramp::cli {

/// Where the rows of a table lie on a calendar without gaps.
struct RowCalendar {
    std::vector<std::int64_t> place;  ///< of each row; the earliest is 0
    std::int64_t nights = 0;          ///< from the earliest row to the latest
};

/// Reads the column "night": dates or whole numbers, all of one kind, each once. Without such a column the
/// rows follow each other.
[[nodiscard]] Parsed<RowCalendar> calendar_of(const exchange::CsvTable& table);

}  // namespace nightcramp::cli
