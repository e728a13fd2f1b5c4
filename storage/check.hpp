#pragma once

#include "diary/problem.hpp"
#include "diary/watch.hpp"
#include "storage/diary_file.hpp"

namespace nightcramp::storage {

/// Everything that is wrong with pages, references, form, values and history; a part that cannot be read to
/// its end hides nothing in the others. The caller holds a transaction. Throws Cancelled.
[[nodiscard]] Problems check_file(DiaryFile& file, Date today, const Watch& watch);

}  // namespace nightcramp::storage
