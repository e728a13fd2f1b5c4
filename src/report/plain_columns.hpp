#pragma once

#include "report/report.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Text in the columns of a terminal or of a typewriter; inside this room only. A wide sign takes two
/// columns, one that combines with the sign before it takes none.
namespace nightcramp::report {

/// How many columns a text takes.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// The words of a text, without the signs that would steer a terminal.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// Lines of at most so many columns, broken between words; a word that is longer has a line of its own. No
/// lines of a text without words.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text, std::size_t columns);

/// The cells below their heads, as narrow as needed for `columns`, cells in several lines where that helps.
/// Where it does not, each row is told cell by cell. Every line ends in a newline.
[[nodiscard]] std::string table_lines(const Table& table, std::size_t columns);

}  // namespace nightcramp::report
