#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// The word of `known` that looks most like `word`; empty where none comes near.
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& known);

}  // namespace nightcramp
