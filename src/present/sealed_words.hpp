#pragma once

#include "diary/date.hpp"

#include <string>

namespace nightcramp::present {

/// Why what stands here of a habit is not of the newest nights.
[[nodiscard]] std::string sealed_sentence(Date since);

}  // namespace nightcramp::present
