#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace nightcramp::app {

/// Opens a file for the person to look at: empty, or a sentence why it cannot be opened. Tests bring their
/// own.
using ShowFile = std::function<std::string(const std::filesystem::path& file)>;

/// In the program that the desktop has for such files. Does not wait for it, and it outlives this one.
[[nodiscard]] std::string show_on_desktop(const std::filesystem::path& file);

/// The same in this program, which gets the file as its one argument.
[[nodiscard]] std::string show_with(const std::string& program, const std::filesystem::path& file);

}  // namespace nightcramp::app
