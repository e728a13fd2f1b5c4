#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV file of Plees Tracker: sleep and notes.
[[nodiscard]] const Reader& plees_tracker_reader();

}  // namespace nightcramp::exchange
