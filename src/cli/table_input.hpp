#pragma once

#include "cli/parsed.hpp"
#include "exchange/csv.hpp"

#include <string>

namespace nightcramp::cli {

inline constexpr std::size_t longest_table = 64 << 20;  ///< bytes of a file

/// Reads a CSV file; a file that cannot be read is a problem too.
[[nodiscard]] Parsed<exchange::CsvTable> read_table(const std::string& file);

/// The first problems of a long list, and a last one that says how many more there are.
[[nodiscard]] Problems shortened(Problems problems);

}  // namespace nightcramp::cli
