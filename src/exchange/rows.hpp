#pragma once

#include "exchange/package.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// A row of a foreign table while it is looked at.
struct Row {
    std::uint32_t line = 0;  ///< of the file, counted from 1; where the row begins
    std::vector<std::string> cells;

    /// Empty where the row has fewer cells.
    [[nodiscard]] std::string_view cell(std::size_t index) const {
        return index < cells.size() ? std::string_view(cells[index]) : std::string_view();
    }
};

/// The columns of a table, by their names.
class Columns {
public:
    Columns() = default;
    explicit Columns(std::vector<std::string> names);

    /// The first column of that name, small and capital letters alike; none where there is none.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return find(name).has_value(); }
    /// What stands under the name, without blanks around it; empty where there is no such column.
    [[nodiscard]] std::string_view value(const Row& row, std::string_view name) const;
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<std::string> names_;
};

/// How a foreign table is put down.
struct RowForm {
    char delimiter = ',';
    std::size_t longest_cell = 100'000;  ///< bytes; a longer one is cut, which the row does not tell
    std::size_t most_cells = 20'000;     ///< of a row; Unreadable beyond
};

/// Calls `take` with every row that is not blank, in the order of the file; with false it reads no further.
/// UTF-8 with or without a byte order mark; other encodings, NUL bytes and a quotation mark that is never
/// closed are Unreadable, which names the line. Line ends are LF, CRLF or CR and may stand within quotation
/// marks. Quotation marks within a cell that does not begin with one are taken as they are. Cells are not
/// trimmed.
void read_rows(ByteStream& stream, const RowForm& form, const std::function<bool(Row& row)>& take);

}  // namespace nightcramp::exchange
