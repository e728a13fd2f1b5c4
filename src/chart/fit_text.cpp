#include "chart/fit_text.hpp"

#include <algorithm>
#include <sstream>

namespace nightcramp::chart {
namespace {

constexpr float letter = 7.7F;  ///< of small text, 0.55 em

/// Whether the byte goes on with a letter that began before it.
bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string cut_text(const Canvas& canvas, std::string text, Type type, float width) {
    if (canvas.text_width(text, type) <= width) return text;
    while (!text.empty() && canvas.text_width(text + "…", type) > width) {
        while (text.size() > 1 && continues(text.back())) text.pop_back();
        text.pop_back();
    }
    return text + "…";
}

std::vector<std::string> wrapped_text(const std::string& text, float width, const TextWidth& width_of) {
    std::vector<std::string> lines;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        if (!lines.empty() && width_of(longer) <= width) {
            lines.back() = longer;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

TextWidth guessed_width() {
    return [](std::string_view text) {
        const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); });
        return letter * static_cast<float>(letters);
    };
}

}  // namespace nightcramp::chart
