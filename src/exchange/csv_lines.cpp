#include "exchange/csv_lines.hpp"

#include <set>

#include <fmt/format.h>

namespace nightcramp::exchange {

std::string_view take_line(std::string_view& rest) {
    const auto end = rest.find_first_of("\r\n");
    std::size_t length = end == std::string_view::npos ? rest.size() : end + 1;
    if (rest.substr(length - 1, 2) == "\r\n") ++length;
    const std::string_view line = rest.substr(0, length);
    rest.remove_prefix(length);
    return line;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

char delimiter_of(std::string_view header_line) {
    for (const char delimiter : {',', ';', '\t'}) {
        if (header_line.find(delimiter) != std::string_view::npos) return delimiter;
    }
    return ',';
}

Problems name_problems(const std::vector<std::string>& header, int line) {
    Problems all;
    const std::string field = fmt::format("line {}", line);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string& name = header[i];
        if (name.empty()) all.push_back({field, fmt::format("Column {} has no name.", i + 1)});
        if (!name.empty() && !seen.insert(name).second) {
            all.push_back({field, fmt::format("Two columns are named “{}”.", name)});
        }
    }
    return all;
}

}  // namespace nightcramp::exchange
