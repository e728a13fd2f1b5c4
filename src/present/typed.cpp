#include "present/typed.hpp"

namespace nightcramp::present {

std::string tidied(std::string_view typed) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = typed.find_first_not_of(spaces);
    if (first == std::string_view::npos) return "";
    std::string text(typed.substr(first, typed.find_last_not_of(spaces) - first + 1));
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

}  // namespace nightcramp::present
