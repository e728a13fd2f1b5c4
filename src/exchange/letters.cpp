#include "exchange/letters.hpp"

namespace nightcramp::exchange {
namespace {

/// Bytes beyond ASCII are parts of letters; the few signs among them matter to nobody here.
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' ||
           static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::string small_letters(std::string_view text) {
    std::string small(text);
    for (char& letter : small) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return small;
}

std::string_view beginning(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes) return text;
    std::size_t end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char letter : small_letters(text)) {
        if (is_letter(letter)) {
            if (!inside) words.emplace_back();
            words.back() += letter;
        }
        inside = is_letter(letter);
    }
    return words;
}

}  // namespace nightcramp::exchange
