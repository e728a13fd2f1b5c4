#pragma once

#include "exchange/reader.hpp"
#include "exchange/rows.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// A row of a foreign table, under the names of its columns.
struct TableRow {
    const Columns& columns;
    const Row& row;
    Place place;

    [[nodiscard]] std::string_view value(std::string_view name) const { return columns.value(row, name); }
};

/// What tells the tables that are wanted from whatever else a file holds.
struct TableForm {
    std::vector<std::string_view>
        needed;           ///< a row that holds all of these names is the header of those below
    bool ragged = false;  ///< a row may have more cells than its header has names
};

/// Calls `take` with every row under a header. What stands above the first header is passed over; a further
/// header begins a further table. Cells are separated by what separates those of the first line: commas,
/// semicolons or tabs. A row with too many cells is a skip. Throws Unreadable, also where there is no header.
void read_tables(const InputFile& file, const TableForm& form, Draft& draft,
                 const std::function<void(const TableRow& row)>& take);

/// Whether the first line that is not blank names these columns first, in this order and spelling.
[[nodiscard]] bool begins_with_columns(const Glimpse& file, const std::vector<std::string_view>& names);

/// Whether the first line that is not blank names all of these columns.
[[nodiscard]] bool has_columns(const Glimpse& file, const std::vector<std::string_view>& names);

}  // namespace nightcramp::exchange
