#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nightcramp::ui {

/// What stands for a sign that cannot be read.
inline constexpr char32_t unreadable = U'\uFFFD';

/// The code points of `text`; each ill-formed part becomes one U+FFFD (the longest part that could have begun
/// a sign; Unicode 15, section 3.9).
[[nodiscard]] std::u32string decode_utf8(std::string_view text);

/// What is no Unicode scalar value becomes U+FFFD, so that this is always well-formed.
[[nodiscard]] std::string encode_utf8(std::u32string_view signs);

/// In bytes.
[[nodiscard]] std::size_t utf8_size(std::u32string_view signs);

}  // namespace nightcramp::ui
