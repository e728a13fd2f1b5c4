#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// With small letters in the place of capital ones, of the Latin alphabet without accents.
[[nodiscard]] std::string small_letters(std::string_view text);

/// The beginning of a text of UTF-8 that takes at most so many bytes, cut between two letters.
[[nodiscard]] std::string_view beginning(std::string_view text, std::size_t most_bytes);

/// The words of a text in small letters: its longest parts without blanks and signs; "'" and "’" belong to a
/// word.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

}  // namespace nightcramp::exchange
