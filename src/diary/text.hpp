#pragma once

#include <string>
#include <string_view>

namespace nightcramp {

/// Well-formed UTF-8 without NUL.
[[nodiscard]] bool is_plain_text(std::string_view text);

/// Without blanks, tabs and line ends around it.
[[nodiscard]] std::string without_spaces_around(std::string_view text);

/// A name as it stands within a sentence: its first letter small, unless it is somebody's ("Parkinson's
/// disease"), and without what stands in brackets at its end.
[[nodiscard]] std::string in_sentence(std::string_view name);

}  // namespace nightcramp
