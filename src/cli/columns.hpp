#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Text in columns. A column is a code point, which is right for the letters of European names.
namespace nightcramp::cli {

/// How wide sentences are at most.
inline constexpr std::size_t sentence_columns = 96;

/// Cut or filled up on the right to exactly so many columns.
[[nodiscard]] std::string to_the_left(std::string_view text, std::size_t columns);

/// Filled up on the left; what is longer stays whole.
[[nodiscard]] std::string to_the_right(std::string_view text, std::size_t columns);

/// Broken at spaces into lines of at most so many columns, each with a newline. All begin with `indent`
/// spaces, and all but the first with two more.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent);

/// "1. First step", "2. Second step".
[[nodiscard]] std::vector<std::string> numbered(const std::vector<std::string>& steps);

/// A title and sentences below it, each beginning a line; they are wrapped, and shown without signs that
/// would steer a terminal. Empty sentences are left out, and a title without sentences.
[[nodiscard]] std::string paragraph(std::string_view title, const std::vector<std::string>& sentences);

}  // namespace nightcramp::cli
