#pragma once

#include "diary/problem.hpp"
#include "storage/diary_file.hpp"

namespace nightcramp::storage {

/// Everything that is wrong with pages, references, values and history; the caller holds a transaction.
[[nodiscard]] Problems check_file(DiaryFile& file, Date today);

}  // namespace nightcramp::storage
