#pragma once

#include <string_view>

namespace nightcramp {

/// Well-formed UTF-8 without NUL.
[[nodiscard]] bool is_plain_text(std::string_view text);

}  // namespace nightcramp
