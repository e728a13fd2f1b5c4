#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The sessions of sleep in an archive of Google Fit (Takeout). Times are instants; the zone is not told.
[[nodiscard]] const Reader& google_fit_reader();

}  // namespace nightcramp::exchange
