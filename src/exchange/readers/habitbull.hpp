#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV file of HabitBull: habits done and not done, and amounts.
[[nodiscard]] const Reader& habitbull_reader();

}  // namespace nightcramp::exchange
