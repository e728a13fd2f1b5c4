#pragma once

#include "diary/problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

inline constexpr std::size_t longest_cell = 10'000;  ///< bytes
inline constexpr std::size_t most_columns = 2'000;
inline constexpr std::size_t most_rows = 1'000'000;
inline constexpr std::size_t most_cells = 10'000'000;

/// A table of texts. Each row has as many cells as the header has names.
struct CsvTable {
    struct Row {
        int line = 0;  ///< of the file, counted from 1; where the row begins
        std::vector<std::string> cells;
    };

    std::vector<std::string> header;  ///< the names of the columns
    std::vector<Row> rows;
};

/// A table and everything that is wrong with its form. Rows with problems are left out of it.
struct CsvReading {
    CsvTable table;
    Problems problems;
};

/// Reads the text of a CSV file (RFC 4180) in UTF-8, with or without a byte order mark and with any kind of
/// line end. The first line that is not blank names the columns, each differently. Cells are separated by
/// commas; by semicolons where the line of the names holds no comma but a semicolon, and by tabs where it
/// holds neither but a tab. Blanks around a cell are dropped, blank lines are skipped, and a row may end with
/// one empty cell too many.
[[nodiscard]] CsvReading read_csv(std::string_view text);

}  // namespace nightcramp::exchange
