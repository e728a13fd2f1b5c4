#include "exchange/readers/xml_references.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t longest_reference = 16;  // bytes; "&#x10FFFF;" with some zeros

struct Reference {
    std::uint64_t character = 0;
    std::size_t length = 0;  // bytes, from "&" to ";"
};

/// The reference to a character that the text begins with.
std::optional<Reference> reference_at_front(std::string_view text) {
    if (!text.starts_with("&#")) return std::nullopt;
    const std::size_t end = text.substr(0, longest_reference).find(';');
    if (end == std::string_view::npos) return std::nullopt;
    const bool is_hexadecimal = text[2] == 'x';
    const std::string_view digits = is_hexadecimal ? text.substr(3, end - 3) : text.substr(2, end - 2);
    Reference reference{0, end + 1};
    const char* const behind = digits.data() + digits.size();
    const auto [stop, error] =
        std::from_chars(digits.data(), behind, reference.character, is_hexadecimal ? 16 : 10);
    if (error != std::errc() || stop != behind) return std::nullopt;
    return reference;
}

/// Char of XML 1.0, section 2.2.
bool is_allowed(std::uint64_t character) {
    if (character < 0x20U) return character == 0x9U || character == 0xAU || character == 0xDU;
    return character <= 0xD7FFU || (character >= 0xE000U && character <= 0xFFFDU) ||
           (character >= 0x10000U && character <= 0x10FFFFU);
}

}  // namespace

void blot_forbidden_references(std::span<char> text) {
    const std::string_view all(text.data(), text.size());
    std::size_t at = 0;
    while ((at = all.find('&', at)) != std::string_view::npos) {
        const auto reference = reference_at_front(all.substr(at));
        const std::size_t length = reference ? reference->length : 1;
        if (reference && !is_allowed(reference->character)) std::ranges::fill(text.subspan(at, length), '\0');
        at += length;
    }
}

std::size_t length_of_cut_reference(std::string_view text) {
    const std::string_view end = text.substr(text.size() - std::min(text.size(), longest_reference - 1));
    const std::size_t begin = end.rfind('&');
    if (begin == std::string_view::npos || end.find(';', begin) != std::string_view::npos) return 0;
    const bool may_name_a_character = begin + 1 == end.size() || end[begin + 1] == '#';
    return may_name_a_character ? end.size() - begin : 0;
}

}  // namespace nightcramp::exchange
