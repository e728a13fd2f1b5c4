#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace nightcramp::exchange {

/// Overwrites with NUL what refers to a character that XML 1.0 forbids, such as "&#11;" or "&#xD83D;".
/// Everything else stays, also what is no proper reference.
void blot_forbidden_references(std::span<char> text);

/// How many bytes at the end of the text may be the beginning of a reference to a character: 0 … 15.
[[nodiscard]] std::size_t length_of_cut_reference(std::string_view text);

}  // namespace nightcramp::exchange
