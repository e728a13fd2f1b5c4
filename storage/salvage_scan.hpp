#pragma once

#include "diary/watch.hpp"
#include "storage/salvage_pages.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace nightcramp::storage {

/// What stands in one column: nothing, a number, or text (bytes count as text).
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;
using Cells = std::vector<Cell>;

/// A row as it lies in a page, of whichever table.
struct FoundRow {
    std::int64_t rowid = 0;
    Cells cells;
};

/// Calls `take` for each row of each page that is a leaf of a table with rowids, whether or not anything
/// leads there. What makes no sense is left out. Throws Cancelled and what `take` throws.
void scan_pages(PageFile& pages, const Watch& watch, const std::function<void(FoundRow)>& take);

}  // namespace nightcramp::storage
