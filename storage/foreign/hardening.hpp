#pragma once

#include <filesystem>
#include <string>

struct sqlite3;

namespace nightcramp::storage {

/// The address under which SQLite reads the file as it lies there: without locks, and without a look at
/// unfinished changes beside it.
[[nodiscard]] std::string read_only_address(const std::filesystem::path& file);

/// Takes everything from the connection that reading tables does not need, before the file is looked at.
void harden(sqlite3* connection);

}  // namespace nightcramp::storage
