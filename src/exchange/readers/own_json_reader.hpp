#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// Diaries that write_own_json() wrote. What breaks a rule of the diary is left out, with the reason.
[[nodiscard]] const Reader& own_json_reader();

}  // namespace nightcramp::exchange
