#include "storage/erasure_rows.hpp"

#include "storage/history_rows.hpp"

#include <cstddef>

namespace nightcramp::storage {
namespace {

/// Those of the edit's changes that takes_away() may hold for. All are proven, but few have to be parsed:
/// what it asks of the commonest changes is asked here.
std::vector<Change> find_changes_that_may_take_away(DiaryFile& file, std::int64_t edit) {
    Query rows = file.query(
        "SELECT edit, number, kind, key, before, after, sum, before IS NOT NULL AND CASE"
        "  WHEN after IS NULL THEN 1"
        "  WHEN kind = 'night'"
        "   THEN coalesce(json_array_length(after, '$.cramps')"
        "    < json_array_length(before, '$.cramps'), 1)"
        "  WHEN kind = 'profile'"
        "   THEN coalesce(json_array_length(after, '$.medicines')"
        "    < json_array_length(before, '$.medicines'), 1)"
        "  ELSE 0 END"
        " FROM change WHERE edit = ?1 ORDER BY number");
    rows.with(edit);
    std::vector<Change> changes;
    for (std::ptrdiff_t number = 0; rows.next(); ++number) {
        ChangeRow row;
        bool may_take_away = false;
        ChangeText& text = row.text;
        rows.into(row.edit, row.number, text.kind, text.key, text.before, text.after, row.sum, may_take_away);
        expect_number(row, number);
        expect_proven(row);
        if (may_take_away) changes.push_back(to_change(text));
    }
    return changes;
}

}  // namespace

std::vector<SavedEdit> find_erasures(DiaryFile& file, const Moment& since) {
    std::vector<SavedEdit> edits = find_bare_edits(file);
    std::erase_if(edits, [&](const SavedEdit& saved) {
        return saved.state != EditState::done || saved.edit.at.utc() < since.utc();
    });
    for (SavedEdit& saved : edits) saved.edit.changes = find_changes_that_may_take_away(file, saved.id);
    return edits_taking_away(edits, since);
}

}  // namespace nightcramp::storage
