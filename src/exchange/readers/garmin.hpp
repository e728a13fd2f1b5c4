#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The sleep of a Garmin watch as JSON: from the account archive, or from its web pages.
[[nodiscard]] const Reader& garmin_reader();

}  // namespace nightcramp::exchange
