#pragma once

#include "diary/vault.hpp"
#include "storage/diary_file.hpp"

namespace nightcramp::storage {

/// Makes the diary what the copy holds, as vault.hpp promises it.
Backup restore_copy(DiaryFile& diary, const std::filesystem::path& copy, const Moment& now);

}  // namespace nightcramp::storage
