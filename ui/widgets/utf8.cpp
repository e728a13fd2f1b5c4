#include "ui/widgets/utf8.hpp"

namespace nightcramp::ui {
namespace {

struct Decoded {
    char32_t sign = unreadable;
    std::size_t length = 1;
};

/// How many bytes a sign has that begins with this one; 0 where none does (Unicode 15, table 3-7).
std::size_t sequence_length(unsigned first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

Decoded decode_first(std::string_view text) {
    const unsigned first = static_cast<unsigned char>(text[0]);
    const std::size_t length = sequence_length(first);
    if (length <= 1) return {length == 1 ? static_cast<char32_t>(first) : unreadable, 1};
    unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    unsigned sign = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (i == text.size()) return {unreadable, i};
        const unsigned byte = static_cast<unsigned char>(text[i]);
        if (byte < low || byte > high) return {unreadable, i};
        sign = sign << 6U | (byte & 0x3FU);
        low = 0x80;
        high = 0xBF;
    }
    return {static_cast<char32_t>(sign), length};
}

bool is_scalar(char32_t sign) {
    return sign <= 0x10FFFF && (sign < 0xD800 || sign > 0xDFFF);
}

std::size_t size_of_sign(char32_t sign) {
    if (!is_scalar(sign)) return 3;  // of U+FFFD
    return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
}

void append(std::string& text, char32_t sign) {
    unsigned rest = is_scalar(sign) ? sign : unreadable;
    const std::size_t size = size_of_sign(sign);
    if (size == 1) return text.push_back(static_cast<char>(rest));
    const std::size_t begin = text.size();
    text.resize(begin + size);
    for (std::size_t i = size - 1; i > 0; --i) {
        text[begin + i] = static_cast<char>(0x80U | (rest & 0x3FU));
        rest >>= 6U;
    }
    text[begin] = static_cast<char>((0xF00U >> size & 0xFFU) | rest);
}

}  // namespace

std::u32string decode_utf8(std::string_view text) {
    std::u32string signs;
    signs.reserve(text.size());
    while (!text.empty()) {
        const Decoded next = decode_first(text);
        signs.push_back(next.sign);
        text.remove_prefix(next.length);
    }
    return signs;
}

std::string encode_utf8(std::u32string_view signs) {
    std::string text;
    text.reserve(signs.size());
    for (const char32_t sign : signs) append(text, sign);
    return text;
}

std::size_t utf8_size(std::u32string_view signs) {
    std::size_t size = 0;
    for (const char32_t sign : signs) size += size_of_sign(sign);
    return size;
}

}  // namespace nightcramp::ui
