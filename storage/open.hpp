#pragma once

#include "diary/moment.hpp"
#include "storage/diary_file.hpp"

#include <filesystem>
#include <memory>

namespace nightcramp::storage {

/// Opens the diary, or makes a new one where there is no file: looks at it before SQLite may touch it,
/// refuses what is not ours, newer or damaged, and keeps a copy before it migrates. Throws a DiaryError.
[[nodiscard]] std::shared_ptr<DiaryFile> open_diary(const std::filesystem::path& file, const Moment& now,
                                                    const Opening& opening);

}  // namespace nightcramp::storage
