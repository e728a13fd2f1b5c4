#include "diary/copy_name.hpp"

#include <regex>
#include <string>

namespace nightcramp {

bool names_a_copy(const std::filesystem::path& file) {
    static const std::regex form(R"(.+-\d{8}T\d{6}Z-[a-z0-9-]+(\.\d+)?\.nightcramp)");
    return std::regex_match(file.filename().string(), form);
}

}  // namespace nightcramp
