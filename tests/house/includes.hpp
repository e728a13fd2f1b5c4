#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nightcramp::house {

using Arrows = std::map<std::string, std::set<std::string>>;

/// A source file of a room and what it includes.
struct SourceFile {
    std::string room;                   ///< "diary", "main" for src/main.cpp
    std::string name;                   ///< "tabulate.cpp"
    std::vector<std::string> includes;  ///< as written, without quotes or brackets
    std::string text;
};

/// The includes of a text, in order.
[[nodiscard]] std::vector<std::string> includes_of(const std::string& text);

/// Every source file below src, storage and ui.
[[nodiscard]] std::vector<SourceFile> read_house(const std::filesystem::path& root);

/// Everything a file includes that the arrows do not allow, a sentence each.
[[nodiscard]] std::vector<std::string> forbidden_includes(const SourceFile& file, const Arrows& allowed);

/// Reads what CMake linked: "app: diary exchange" a line.
[[nodiscard]] Arrows parse_arrows(const std::string& text);

}  // namespace nightcramp::house
