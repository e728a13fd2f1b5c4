#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The sleep of an Oura ring as JSON, from its web interface.
[[nodiscard]] const Reader& oura_reader();

}  // namespace nightcramp::exchange
