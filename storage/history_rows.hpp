#pragma once

#include "diary/journal.hpp"
#include "storage/change_json.hpp"
#include "storage/diary_file.hpp"

#include <cstddef>
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
/// Without its changes. Throws BadRow where there is none.
[[nodiscard]] SavedEdit find_bare_edit(DiaryFile& file, std::int64_t id);
/// The same, whether or not it fits its checksum.
[[nodiscard]] SavedEdit read_bare_edit(DiaryFile& file, std::int64_t id);
/// All edits without their changes, newest first. Throws BadRow where one does not fit its checksum.
[[nodiscard]] std::vector<SavedEdit> find_bare_edits(DiaryFile& file);

/// As Journal::history_of() promises it.
[[nodiscard]] std::vector<SavedEdit> find_edits_of(DiaryFile& file, const Subject& subject);

/// The labels alone: an import may be one edit of thousands of changes.
[[nodiscard]] Steps find_steps(DiaryFile& file);
[[nodiscard]] std::optional<Moment> find_last_saved(DiaryFile& file);

/// The edit that the newest entry began with, where another edit may still join it; see ledger.hpp.
[[nodiscard]] std::optional<SavedEdit> find_first_of_last_entry(DiaryFile& file);

/// One change of the history as it lies in the file.
struct ChangeRow {
    std::int64_t edit = 0;
    std::int64_t number = 0;  ///< 0, 1, … in the edit
    ChangeText text;
    std::optional<std::int64_t> sum;
};

[[nodiscard]] std::vector<ChangeRow> find_change_rows(DiaryFile& file, std::int64_t edit);
[[nodiscard]] std::vector<Change> find_changes(DiaryFile& file, std::int64_t edit);

/// Throws BadRow where the row does not fit its checksum.
void expect_proven(const ChangeRow& row);
/// Throws BadRow where it is not the change of that number in its edit: then one before it is missing.
void expect_number(const ChangeRow& row, std::ptrdiff_t number);

/// Throws BadRow where the row does not fit its checksum or cannot be read.
[[nodiscard]] Change change_of(const ChangeRow& row);

void append(DiaryFile& file, const SavedEdit& saved);
/// Replaces the edit of that id, but for its changes.
void rewrite(DiaryFile& file, const SavedEdit& saved);
void set_state(DiaryFile& file, std::int64_t id, EditState state);
void drop_undone(DiaryFile& file);

}  // namespace nightcramp::storage
