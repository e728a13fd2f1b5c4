#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV file of Track & Graph: one mark for each point of a tracker that holds numbers.
[[nodiscard]] const Reader& track_and_graph_reader();

}  // namespace nightcramp::exchange
