#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV file of Bearable: symptoms, factors, medicines, sleep and notes.
[[nodiscard]] const Reader& bearable_reader();

}  // namespace nightcramp::exchange
