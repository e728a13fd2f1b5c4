#pragma once

#include "exchange/reader.hpp"

namespace nightcramp::exchange {

/// The CSV file of Sleepmeter: sleep, aids, hindrances, tags and notes.
[[nodiscard]] const Reader& sleepmeter_reader();

}  // namespace nightcramp::exchange
