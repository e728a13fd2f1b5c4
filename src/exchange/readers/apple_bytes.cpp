#include "exchange/readers/apple_bytes.hpp"

#include "exchange/readers/xml_references.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t longest_beginning = 1'000'000;
constexpr std::size_t block = 65'536;

bool is_forbidden(char letter) {
    return static_cast<unsigned char>(letter) < 0x20U && letter != '\t' && letter != '\n' && letter != '\r';
}

bool is_blank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Whether one of eight bytes may be forbidden. Line ends say yes too.
bool may_hold_forbidden(const char* bytes) {
    constexpr std::uint64_t every = 0x0101010101010101U;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return ((word - every * 0x20U) & ~word & (every * 0x80U)) != 0;
}

/// Moves what is allowed to the front and returns how much that is.
std::size_t drop_forbidden(std::span<char> bytes) {
    std::size_t i = 0;
    while (i + 8 <= bytes.size()) {
        if (may_hold_forbidden(&bytes[i]) && std::any_of(&bytes[i], &bytes[i] + 8, is_forbidden)) break;
        i += 8;
    }
    const auto rest = bytes.begin() + static_cast<std::ptrdiff_t>(i);
    return static_cast<std::size_t>(std::remove_if(rest, bytes.end(), is_forbidden) - bytes.begin());
}

/// Behind the declaration that begins at `begin`: behind "]>", or ">" where it has no part in brackets.
std::size_t end_of_declaration(std::string_view text, std::size_t begin) {
    std::size_t end = text.find_first_of("[>", begin);
    if (end == std::string_view::npos) return end;
    if (text[end] == '>') return end + 1;
    while ((end = text.find(']', end + 1)) != std::string_view::npos) {
        std::size_t closing = end + 1;
        while (closing < text.size() && is_blank(text[closing])) ++closing;
        if (closing < text.size() && text[closing] == '>') return closing + 1;
    }
    return std::string_view::npos;
}

std::size_t behind(std::string_view text, std::string_view end, std::size_t from) {
    const std::size_t found = text.find(end, from);
    return found == std::string_view::npos ? found : found + end.size();
}

struct Declaration {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The document type declaration, empty where there is none; nothing while the first element has not come.
std::optional<Declaration> find_declaration(std::string_view text) {
    Declaration declaration;
    std::size_t at = 0;
    while ((at = text.find('<', at)) != std::string_view::npos) {
        const std::string_view rest = text.substr(at);
        if (rest.size() < std::string_view("<!DOCTYPE").size()) return std::nullopt;
        const std::size_t begin = at;
        if (rest.starts_with("<?")) {
            at = behind(text, "?>", at);
        } else if (rest.starts_with("<!--")) {
            at = behind(text, "-->", at);
        } else if (rest.starts_with("<!DOCTYPE")) {
            at = end_of_declaration(text, at);
            declaration = {begin, at};
        } else {
            return declaration;
        }
    }
    return std::nullopt;
}

}  // namespace

std::size_t AppleBytes::read(std::span<char> into) {
    if (into.empty()) return 0;
    if (!has_begun_) read_beginning();
    while (given_ == ready_) {
        if (has_ended_) return 0;
        read_on();
    }
    const std::size_t size = std::min(into.size(), ready_ - given_);
    text_.copy(into.data(), size, given_);
    given_ += size;
    return size;
}

void AppleBytes::read_on() {
    text_.erase(0, ready_);
    if (!append_block()) has_ended_ = true;
    clean();
}

bool AppleBytes::append_block() {
    const std::size_t before = text_.size();
    text_.resize(before + block);
    const std::size_t size = stream_->read(std::span(text_).subspan(before));
    text_.resize(before + size);
    return size > 0;
}

void AppleBytes::clean() {
    blot_forbidden_references(text_);
    text_.resize(drop_forbidden(text_));
    given_ = 0;
    ready_ = has_ended_ ? text_.size() : text_.size() - length_of_cut_reference(text_);
}

void AppleBytes::read_beginning() {
    has_begun_ = true;
    std::optional<Declaration> declaration;
    while (!declaration) {
        if (text_.size() > longest_beginning) {
            throw Unreadable(
                "The file does not begin as an export of Apple Health does. Choose the file "
                "export.zip that the Health app made.");
        }
        if (!append_block()) {
            has_ended_ = true;
            return clean();
        }
        declaration = find_declaration(text_);
    }
    const std::size_t length = declaration->end - declaration->begin;
    const std::string_view removed = std::string_view(text_).substr(declaration->begin, length);
    const auto lines = static_cast<std::size_t>(std::count(removed.begin(), removed.end(), '\n'));
    text_.replace(declaration->begin, length, lines, '\n');
    clean();
}

}  // namespace nightcramp::exchange
