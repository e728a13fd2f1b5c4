#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV file of Daylio: its activities and notes. Moods and scales are left out.
[[nodiscard]] const Reader& daylio_reader();

}  // namespace nightcramp::exchange
