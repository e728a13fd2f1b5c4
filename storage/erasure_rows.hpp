#pragma once

#include "diary/journal.hpp"
#include "storage/diary_file.hpp"

#include <vector>

namespace nightcramp::storage {

/// As Journal::erasures() promises it; inside a transaction of the caller. Every edit is read and proven: a
/// broken one might seem to be another. Throws BadRow.
[[nodiscard]] std::vector<SavedEdit> find_erasures(DiaryFile& file, const Moment& since);

}  // namespace nightcramp::storage
