#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The file com.samsung.shealth.sleep of Samsung Health: sleep and notes.
[[nodiscard]] const Reader& samsung_health_reader();

}  // namespace nightcramp::exchange
