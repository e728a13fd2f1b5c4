#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The table that the web pages of Oura export, in its forms of 2020 and since.
[[nodiscard]] const Reader& oura_csv_reader();

}  // namespace nightcramp::exchange
