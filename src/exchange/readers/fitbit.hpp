#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The sleep of Fitbit as JSON: from the account archive, or from its web interface. Times have no zone.
[[nodiscard]] const Reader& fitbit_reader();

}  // namespace nightcramp::exchange
