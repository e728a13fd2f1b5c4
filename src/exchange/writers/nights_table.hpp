#pragma once

#include "exchange/writers/contents.hpp"

#include <string>

namespace nightcramp::exchange {

/// Whether the table has anything to say of the night.
[[nodiscard]] bool has_table_row(const Night& night);

/// The nights as a table that read_nights() reads back: how many cramps, position, feet, covers, and a column
/// for each habit that has an answer and is not read from these. Times, pain and texts have no place in it.
[[nodiscard]] std::string write_nights_table(const Contents& contents);

}  // namespace nightcramp::exchange
