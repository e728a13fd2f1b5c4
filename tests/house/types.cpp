#include "tests/house/types.hpp"

#include <algorithm>
#include <regex>
#include <sstream>

namespace nightcramp::house {
namespace {

std::string qualified(const std::vector<std::string>& spaces, const std::string& name) {
    std::string all;
    for (const std::string& space : spaces) all += space + "::";
    return all + name;
}

bool is_unnamed(const std::string& space) {
    return space.empty();
}

}  // namespace

std::vector<std::string> types_of(const std::string& text) {
    static const std::regex opening(R"(^(?:inline )?namespace ?([\w:]*) ?\{.*)");
    static const std::regex closing(R"(^\}  // namespace.*)");
    static const std::regex type(
        R"(^(?:struct|class|union|enum class|enum) (?:\[\[.*\]\] )?(\w+)( final)?( : .*)?( \{.*)?$)");
    std::vector<std::string> types;
    std::vector<std::string> spaces;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::smatch part;
        if (std::regex_match(line, part, opening)) spaces.push_back(part[1]);
        if (std::regex_match(line, closing) && !spaces.empty()) spaces.pop_back();
        if (std::regex_match(line, part, type) && std::none_of(spaces.begin(), spaces.end(), is_unnamed)) {
            types.push_back(qualified(spaces, part[1]));
        }
    }
    return types;
}

}  // namespace nightcramp::house
