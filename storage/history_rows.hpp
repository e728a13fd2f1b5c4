#pragma once

#include "diary/journal.hpp"
#include "storage/diary_file.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// The history and the counter as rows; as rows.hpp, inside a transaction of the caller.
namespace nightcramp::storage {

[[nodiscard]] std::int64_t revision(DiaryFile& file);
std::int64_t count_up(DiaryFile& file);

/// The newest `limit` edits, newest first.
[[nodiscard]] std::vector<SavedEdit> find_edits(DiaryFile& file, std::int64_t limit);
[[nodiscard]] std::optional<SavedEdit> find_newest_done(DiaryFile& file);
[[nodiscard]] std::optional<SavedEdit> find_oldest_undone(DiaryFile& file);

/// The edits of imports, newest first; their changes are counted and not read.
[[nodiscard]] std::vector<ImportRecord> find_imports(DiaryFile& file);
[[nodiscard]] std::optional<SavedEdit> find_edit(DiaryFile& file, std::int64_t id);

/// The labels alone: an import may be one edit of thousands of changes.
[[nodiscard]] Steps find_steps(DiaryFile& file);
[[nodiscard]] std::optional<Moment> find_last_saved(DiaryFile& file);

/// The edit that the newest entry began with, where another edit may still join it; see ledger.hpp.
[[nodiscard]] std::optional<SavedEdit> find_first_of_last_entry(DiaryFile& file);

void append(DiaryFile& file, const SavedEdit& saved);
void set_state(DiaryFile& file, std::int64_t id, EditState state);
void drop_undone(DiaryFile& file);

}  // namespace nightcramp::storage
