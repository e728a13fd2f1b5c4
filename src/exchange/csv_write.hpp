#pragma once

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// The text of a CSV file (RFC 4180) in UTF-8, with a line feed after each row: the names of the columns,
/// then the rows, each with as many cells. Cells are quoted only where they have to be.
[[nodiscard]] std::string write_csv(const std::vector<std::string>& header,
                                    const std::vector<std::vector<std::string>>& rows);

}  // namespace nightcramp::exchange
