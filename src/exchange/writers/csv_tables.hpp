#pragma once

#include "exchange/writers/contents.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// Grows when a column of these tables changes its name or its meaning.
inline constexpr int csv_tables_form = 1;

/// How the guide in the archive begins.
inline constexpr std::string_view csv_guide_mark = "The tables of a Nightcramp diary, form ";

/// A table of the diary. Each column says what stands in it.
struct ExportTable {
    struct Column {
        std::string name;     ///< with its unit: "pain (0-10)"
        std::string meaning;  ///< a sentence
    };

    std::string file;  ///< "nights.csv"
    std::string about;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// One table for each kind of thing. A blank cell is unknown.
[[nodiscard]] std::vector<ExportTable> csv_tables(const Contents& contents);

/// All of them in a zip archive, with a README.txt that describes every column.
[[nodiscard]] std::string write_csv_tables(const Contents& contents);

}  // namespace nightcramp::exchange
