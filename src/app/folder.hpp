#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nightcramp::app {

/// What a folder holds for somebody who looks for a place or a file.
struct Folder {
    std::filesystem::path path;
    std::vector<std::string> folders;  ///< names, as people sort them; hidden ones are left out
    std::vector<std::string> files;    ///< those that end in one of the endings that were asked for
    std::string problem;               ///< one sentence where it cannot be read; then the lists are empty

    friend bool operator==(const Folder&, const Folder&) = default;
};

/// `endings` such as ".png", in any case. Links are followed. Never throws for what lies there.
[[nodiscard]] Folder read_folder(const std::filesystem::path& path, const std::vector<std::string>& endings);

/// Whether `a` comes before `b` as people sort names: numbers by their value, letters in either case.
[[nodiscard]] bool sorts_before(const std::string& a, const std::string& b);

/// Everything that keeps a name from being a file's: empty, with a slash, too long; empty where it may be.
[[nodiscard]] std::string name_problem(const std::string& name);

}  // namespace nightcramp::app
