#pragma once

#include <string>
#include <string_view>

namespace nightcramp::present {

/// What was typed in lower case (of ASCII letters), without spaces around it.
[[nodiscard]] std::string tidied(std::string_view typed);

}  // namespace nightcramp::present
