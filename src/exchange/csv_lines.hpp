#pragma once

#include "diary/problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// Takes the next line off the front of `rest`, with its end: LF, CRLF or CR.
[[nodiscard]] std::string_view take_line(std::string_view& rest);

/// Without the spaces, tabs and line ends around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// What separates the cells under this line of names; read_csv() says how.
[[nodiscard]] char delimiter_of(std::string_view header_line);

/// Columns without a name, and names that two columns have; `line` is theirs.
[[nodiscard]] Problems name_problems(const std::vector<std::string>& header, int line);

}  // namespace nightcramp::exchange
