#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nightcramp::ui {

/// Positions count code points.
struct TextCaret {
    std::size_t at = 0;
    std::size_t from = 0;  ///< where the selection began; the same as `at` where there is none

    [[nodiscard]] bool selects() const { return at != from; }
    [[nodiscard]] std::size_t first() const { return at < from ? at : from; }
    [[nodiscard]] std::size_t last() const { return at < from ? from : at; }

    friend bool operator==(const TextCaret&, const TextCaret&) = default;
};

enum class TextKey { left = 1, right, word_left, word_right, text_start, text_end, erase_left, erase_right };

/// What a key does that knows nothing of rows; with `shift` a move selects.
void press(TextKey key, bool shift, std::u32string& text, TextCaret& caret);

void replace_selection(std::u32string_view by, std::u32string& text, TextCaret& caret);

/// Selects the word, the spaces or the punctuation to which the sign `at` belongs.
[[nodiscard]] TextCaret word_at(const std::u32string& text, std::size_t at);

[[nodiscard]] bool is_space(char32_t sign);

}  // namespace nightcramp::ui
