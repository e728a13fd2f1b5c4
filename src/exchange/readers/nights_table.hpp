#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// Our own table of nights (nights_csv.hpp): strict, so that a typing error in a table that somebody made by
/// hand is found before anything is saved. Everything that is wrong with it is in Draft::refusals.
[[nodiscard]] const Reader& nights_table_reader();

}  // namespace nightcramp::exchange
