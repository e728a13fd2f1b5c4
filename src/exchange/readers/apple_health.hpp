#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The export of the Health app of Apple: sleep, water and workouts. Its instants are right, but all of them
/// bear the UTC offset of the day of the export, so what the clock showed is known only where a record names
/// its time zone.
[[nodiscard]] const Reader& apple_health_reader();

}  // namespace nightcramp::exchange
