#include "app/folder.hpp"

#include <algorithm>
#include <cctype>
#include <system_error>

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 255;  ///< bytes, on nearly every file system

bool is_digit(char sign) {
    return sign >= '0' && sign <= '9';
}

char lower(char sign) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(sign)));
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char sign) { return lower(sign); });
    return text;
}

/// The digits from `at` on, without leading zeros; `at` moves behind them.
std::string_view number_at(const std::string& text, std::size_t& at) {
    while (at < text.size() && text[at] == '0') ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return std::string_view(text).substr(begin, at - begin);
}

bool ends_in_one(const std::string& name, const std::vector<std::string>& endings) {
    const std::string plain = lower(name);
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return plain.ends_with(lower(ending)); });
}

}  // namespace

bool sorts_before(const std::string& a, const std::string& b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (is_digit(a[i]) && is_digit(b[j])) {
            const std::string_view left = number_at(a, i);
            const std::string_view right = number_at(b, j);
            if (left.size() != right.size()) return left.size() < right.size();
            if (left != right) return left < right;
        } else {
            if (lower(a[i]) != lower(b[j])) return lower(a[i]) < lower(b[j]);
            ++i;
            ++j;
        }
    }
    if (a.size() - i != b.size() - j) return a.size() - i < b.size() - j;
    return a < b;
}

Folder read_folder(const fs::path& path, const std::vector<std::string>& endings) {
    Folder folder{path, {}, {}, {}};
    std::error_code failed;
    fs::directory_iterator entry(path, failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with('.')) continue;
        std::error_code unknown;
        if (entry->is_directory(unknown)) {
            folder.folders.push_back(name);
        } else if (ends_in_one(name, endings)) {
            folder.files.push_back(name);
        }
    }
    if (failed) {
        folder.folders.clear();
        folder.files.clear();
        folder.problem = fmt::format("The folder \"{}\" cannot be read: {}. Choose another one.",
                                     path.string(), failed.message());
    }
    std::sort(folder.folders.begin(), folder.folders.end(), sorts_before);
    std::sort(folder.files.begin(), folder.files.end(), sorts_before);
    return folder;
}

std::string name_problem(const std::string& name) {
    if (name.find_first_not_of(' ') == std::string::npos) return "The file needs a name.";
    if (name.find('/') != std::string::npos) {
        return "A name cannot hold \"/\". Choose the folder in the list below.";
    }
    if (name == "." || name == "..") return "That is the name of a folder. Type another one.";
    if (name.size() > longest_name) return "The name is too long. Type a shorter one.";
    return {};
}

}  // namespace nightcramp::app
