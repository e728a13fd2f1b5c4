#pragma once

#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// The plain text of a note that is written in HTML: line breaks and paragraphs become line ends, marks of
/// style go, entities become letters. What is no tag or entity stays: "a < b", "<3", "R&D".
[[nodiscard]] std::string text_of_html(std::string_view html);

}  // namespace nightcramp::exchange
