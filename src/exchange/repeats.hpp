#pragma once

#include "exchange/draft.hpp"

#include <vector>

namespace nightcramp::exchange {

/// Which marks say again what another file has said: two exports of one program lie in one folder, or an
/// export and a backup. The same item at the same time with the same answer is told once; of an item that
/// tells of days, one file alone speaks for a day.
[[nodiscard]] std::vector<bool> repeated_marks(const Draft& draft);

}  // namespace nightcramp::exchange
