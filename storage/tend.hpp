#pragma once

#include "diary/vault.hpp"
#include "storage/diary_file.hpp"

#include <filesystem>

namespace nightcramp::storage {

/// Looks after the copies in one place as vault.hpp promises it; `folder` empty: beside the diary. What was
/// forgotten stays pending there until no copy holds it any more. Throws a DiaryError where the diary cannot
/// be read or the folder cannot be reached.
Tended tend_copies(DiaryFile& diary, const Moment& now, const std::filesystem::path& folder);

}  // namespace nightcramp::storage
