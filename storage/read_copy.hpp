#pragma once

#include "storage/diary_file.hpp"

#include <filesystem>

#include <SQLiteCpp/Database.h>

namespace nightcramp::storage {

/// Where a copy is to go.
struct Destination {
    const std::filesystem::path& diary;  ///< may be missing
    const Opening& opening;
};

/// Reads the copy into memory and brings it up to date there: whatever fails, neither file has been written.
/// Throws a DiaryError.
void read_copy(const std::filesystem::path& copy, const Destination& to, SQLite::Database& memory);

}  // namespace nightcramp::storage
