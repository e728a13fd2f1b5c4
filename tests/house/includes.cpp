#include "tests/house/includes.hpp"

#include "tests/support/scratch.hpp"

#include <algorithm>
#include <regex>
#include <sstream>

namespace nightcramp::house {
namespace {

namespace fs = std::filesystem;

/// Libraries that only some rooms may know.
const std::multimap<std::string, std::string>& owners() {
    static const std::multimap<std::string, std::string> all{{"imgui", "ui"},
                                                             {"GLFW/", "ui"},
                                                             {"SQLiteCpp/", "storage"},
                                                             {"sqlite3", "storage"},
                                                             {"CLI/", "cli"},
                                                             {"Eigen/", "analysis"},
                                                             {"unsupported/Eigen", "analysis"},
                                                             {"boost/", "analysis"},
                                                             {"sodium.h", "experiment"},
                                                             {"sodium.h", "storage"},
                                                             {"csv.h", "exchange"},
                                                             {"zip.h", "exchange"},
                                                             {"expat.h", "exchange"},
                                                             {"cairo", "report"},
                                                             {"pango/", "report"},
                                                             {"qpdf/", "report"}};
    return all;
}

/// Whether the include is of no library that only other rooms may know.
bool may_know(const std::string& room, const std::string& include) {
    bool is_owned = false;
    for (const auto& [prefix, owner] : owners()) {
        if (!include.starts_with(prefix)) continue;
        if (room == owner) return true;
        is_owned = true;
    }
    return !is_owned;
}

std::string first_folder(const std::string& path) {
    return path.substr(0, path.find('/'));
}

SourceFile read_source(const fs::path& path, const std::string& room) {
    const std::string text = test::read_file(path);
    return {room, path.filename().string(), includes_of(text), text};
}

bool is_source(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension == ".cpp" || extension == ".hpp" || extension == ".in";
}

}  // namespace

std::vector<std::string> includes_of(const std::string& text) {
    static const std::regex line(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])", std::regex::multiline);
    std::vector<std::string> all;
    for (std::sregex_iterator found(text.begin(), text.end(), line), end; found != end; ++found) {
        all.push_back((*found)[1]);
    }
    return all;
}

std::vector<SourceFile> read_house(const fs::path& root) {
    std::vector<SourceFile> all;
    for (const std::string wing : {"src", "storage", "ui"}) {
        if (!fs::exists(root / wing)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / wing)) {
            if (!entry.is_regular_file() || !is_source(entry.path())) continue;
            const fs::path inside = fs::relative(entry.path(), root / wing);
            const bool is_main = wing == "src" && inside == "main.cpp";
            const std::string room = wing != "src" ? wing : is_main ? "main" : inside.begin()->string();
            all.push_back(read_source(entry.path(), room));
        }
    }
    return all;
}

std::vector<std::string> forbidden_includes(const SourceFile& file, const Arrows& allowed) {
    std::vector<std::string> all;
    const auto complain = [&](const std::string& include) {
        all.push_back(file.room + "/" + file.name + " includes " + include);
    };
    for (const std::string& include : file.includes) {
        if (!may_know(file.room, include)) complain(include);
        const std::string room = first_folder(include);
        if (allowed.count(room) == 0 || room == file.room) continue;
        const auto arrows = allowed.find(file.room);
        if (arrows == allowed.end() || arrows->second.count(room) == 0) complain(include);
        if (file.room == "analysis" && !file.name.starts_with("tabulate.")) complain(include);
    }
    return all;
}

Arrows parse_arrows(const std::string& text) {
    Arrows arrows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        auto& targets = arrows[line.substr(0, colon)];
        std::istringstream words(line.substr(colon + 1));
        for (std::string word; words >> word;) targets.insert(word);
    }
    return arrows;
}

}  // namespace nightcramp::house
