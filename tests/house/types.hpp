#pragma once

#include <string>
#include <vector>

namespace nightcramp::house {

/// The types that a formatted text defines for other files, too: "nightcramp::chart::LegRow", in order.
/// Without those inside other types or functions, specialisations, and what an unnamed namespace keeps to
/// itself.
[[nodiscard]] std::vector<std::string> types_of(const std::string& text);

}  // namespace nightcramp::house
