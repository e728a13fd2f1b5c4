#include "cli/tokens.hpp"

namespace nightcramp::cli {
namespace {

constexpr std::string_view spaces = " \t\r\n";

}  // namespace

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::string_view Tokens::peek() const {
    const std::string_view text = trim(rest_);
    return text.substr(0, text.find_first_of(spaces));
}

std::string_view Tokens::take() {
    const std::string_view word = peek();
    rest_ = trim(rest_);
    rest_.remove_prefix(word.size());
    return word;
}

bool Tokens::take_if(std::string_view word) {
    if (peek() != word) return false;
    take();
    return true;
}

std::string_view Tokens::take_rest() {
    const std::string_view rest = trim(rest_);
    rest_ = {};
    return rest;
}

}  // namespace nightcramp::cli
