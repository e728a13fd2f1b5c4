#pragma once

#include <filesystem>
#include <string_view>

namespace nightcramp::app {

/// Makes `bytes` the contents of the file, for the owner only (0600), and makes the folders that are missing
/// (0700). Whoever reads the file finds the old contents or the new ones; on return the new ones are on the
/// disk. A link stays one: what it leads to is replaced. Throws std::system_error; then the file is as it
/// was.
void write_atomically(const std::filesystem::path& file, std::string_view bytes);

}  // namespace nightcramp::app
