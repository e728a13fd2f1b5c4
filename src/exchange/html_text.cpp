#include "exchange/html_text.hpp"

#include "diary/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace nightcramp::exchange {
namespace {

std::string utf8(std::uint32_t code) {
    const auto tail = [&](int bits) { return static_cast<char>(0x80U | ((code >> bits) & 0x3FU)); };
    if (code < 0x80U) return {static_cast<char>(code)};
    if (code < 0x800U) return {static_cast<char>(0xC0U | (code >> 6U)), tail(0)};
    if (code < 0x10000U) return {static_cast<char>(0xE0U | (code >> 12U)), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | (code >> 18U)), tail(12), tail(6), tail(0)};
}

/// What "#233" or "#xE9" stands for; none for control characters and what is no letter.
std::optional<std::string> numbered_letter(std::string_view name) {
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with("x") || name.starts_with("X");
    if (hexadecimal) name.remove_prefix(1);
    std::uint32_t code = 0;
    const char* end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data(), end, code, hexadecimal ? 16 : 10);
    if (error != std::errc() || rest != end || (code < 0x20U && code != '\n')) return std::nullopt;
    if (code > 0x10FFFFU || (code >= 0xD800U && code <= 0xDFFFU) || code == 0x7FU) return std::nullopt;
    return utf8(code);
}

std::optional<std::string> entity(std::string_view name) {
    if (name.starts_with('#')) return numbered_letter(name);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> named{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    for (const auto& [word, letter] : named) {
        if (word == name) return std::string(letter);
    }
    return std::nullopt;
}

/// The name of a tag: "br" of "<br />", "div" of "</div>".
std::string tag_name(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    std::string name(tag.substr(0, tag.find_first_of(" /\t\n")));
    std::transform(name.begin(), name.end(), name.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return name;
}

/// What a tag is in plain text; none for what is no tag.
std::optional<std::string> text_of_tag(std::string_view tag) {
    constexpr std::array<std::string_view, 9> lines{"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"};
    constexpr std::array<std::string_view, 14> silent{"b",      "i",    "u",  "s",  "strong", "em",  "del",
                                                      "strike", "span", "ul", "ol", "font",   "sub", "sup"};
    const std::string name = tag_name(tag);
    if (name == "br") return "\n";
    if (std::find(lines.begin(), lines.end(), name) != lines.end()) {
        return tag.starts_with('/') ? "\n" : "";
    }
    if (std::find(silent.begin(), silent.end(), name) != silent.end()) return "";
    return std::nullopt;
}

/// Takes a tag or an entity off the front of `rest`.
std::optional<std::string> take_mark(std::string_view& rest) {
    constexpr std::size_t longest = 200;
    const bool is_tag = rest.front() == '<';
    const auto end = rest.substr(0, longest).find(is_tag ? '>' : ';');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view inside = rest.substr(1, end - 1);
    auto text = is_tag ? text_of_tag(inside) : entity(inside);
    if (text) rest.remove_prefix(end + 1);
    return text;
}

}  // namespace

std::string text_of_html(std::string_view html) {
    std::string text;
    while (!html.empty()) {
        const auto next = html.find_first_of("<&");
        text += html.substr(0, next);
        if (next == std::string_view::npos) break;
        html.remove_prefix(next);
        if (const auto mark = take_mark(html)) {
            text += *mark;
        } else {
            text += html.front();
            html.remove_prefix(1);
        }
    }
    return without_spaces_around(text);
}

}  // namespace nightcramp::exchange
