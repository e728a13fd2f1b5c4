#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The export of a Fitbit account as CSV; its section Sleep alone. Times have no zone.
[[nodiscard]] const Reader& fitbit_csv_reader();

}  // namespace nightcramp::exchange
