#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// sleep-export.csv of Sleep as Android: sleep, and the tags and words of its comments.
[[nodiscard]] const Reader& sleep_as_android_reader();

}  // namespace nightcramp::exchange
