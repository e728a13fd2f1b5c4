#pragma once

#include "diary/number.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace nightcramp::exchange {

/// A short text that is read from its front. What does not fit is not taken.
class TextScan {
public:
    explicit TextScan(std::string_view text) : rest_(text) {}

    /// `least` … `most` digits; `most` is at most 9.
    std::optional<int> number(std::size_t least, std::size_t most) {
        const auto end = std::find_if(rest_.begin(), rest_.end(), [](char c) { return c < '0' || c > '9'; });
        const auto length = static_cast<std::size_t>(end - rest_.begin());
        if (length < least || length > most) return std::nullopt;
        const auto value = parse_digits(rest_.substr(0, length));
        rest_.remove_prefix(length);
        return value;
    }

    bool take(std::string_view word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }

    /// Blanks, also those that do not break a line (U+00A0, U+202F).
    void blanks() {
        while (take(" ") || take("\xC2\xA0") || take("\xE2\x80\xAF")) continue;
    }

    /// The letters A … Z and a … z.
    std::string_view letters() {
        const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_letter);
        const std::string_view word = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
        rest_.remove_prefix(word.size());
        return word;
    }

    [[nodiscard]] bool done() const { return rest_.empty(); }
    [[nodiscard]] std::string_view rest() const { return rest_; }

private:
    std::string_view rest_;
};

}  // namespace nightcramp::exchange
