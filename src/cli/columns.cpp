#include "cli/columns.hpp"

#include "cli/context.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

bool begins_sign(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_sign));
}

/// The first so many code points.
std::string_view cut(std::string_view text, std::size_t columns) {
    std::size_t end = 0;
    for (std::size_t signs = 0; end < text.size(); ++end) {
        if (begins_sign(text[end]) && signs++ == columns) break;
    }
    return text.substr(0, end);
}

std::string filling(std::string_view text, std::size_t columns) {
    const std::size_t width = width_of(text);
    std::string spaces(columns > width ? columns - width : 0, ' ');
    return spaces;
}

}  // namespace

std::string to_the_left(std::string_view text, std::size_t columns) {
    const std::string_view whole = cut(text, columns);
    return std::string(whole) + filling(whole, columns);
}

std::string to_the_right(std::string_view text, std::size_t columns) {
    return filling(text, columns) + std::string(text);
}

std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent) {
    std::string page;
    std::string line(indent, ' ');
    bool is_empty = true;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t space = std::min(text.find(' ', from), text.size());
        const std::string_view word = text.substr(from, space - from);
        if (!is_empty && width_of(line) + 1 + width_of(word) > columns) {
            page += line + '\n';
            line = std::string(indent + 2, ' ');
            is_empty = true;
        }
        if (!is_empty) line += ' ';
        line += word;
        is_empty = false;
        from = space + 1;
    }
    return page + line + '\n';
}

std::vector<std::string> numbered(const std::vector<std::string>& steps) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < steps.size(); ++i) lines.push_back(fmt::format("{}. {}", i + 1, steps[i]));
    return lines;
}

std::string paragraph(std::string_view title, const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) {
        if (!sentence.empty()) text += wrapped(visible(sentence), sentence_columns, 2);
    }
    return text.empty() ? "" : fmt::format("\n{}\n{}", title, text);
}

}  // namespace nightcramp::cli
