#pragma once

#include <string>
#include <vector>

namespace nightcramp::present {

/// The numbers behind a chart. Every row has as many cells as there are columns; a cell is empty where
/// nothing is known.
struct ChartTable {
    std::vector<std::string> columns;  ///< with their units: "pain (0-10)"
    std::vector<std::vector<std::string>> rows;

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

}  // namespace nightcramp::present
