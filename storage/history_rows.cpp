#include "storage/history_rows.hpp"

#include "storage/proven.hpp"

#include <cstddef>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

/// The edit without its changes, and how many it has: the last number tells, and find_changes() finds gaps.
struct EditRow {
    SavedEdit saved;
    std::int64_t changes = 0;
    std::optional<std::int64_t> sum{};
};

/// The columns id, entry, state, label, at, face, takes_back, sum, and the number of changes.
EditRow edit_row_of(const Query& row) {
    EditRow read;
    SavedEdit& saved = read.saved;
    row.into(saved.id, saved.entry, saved.state, saved.edit.label, saved.edit.at, saved.edit.face,
             saved.edit.takes_back, read.sum, read.changes);
    return read;
}

EditRow read_edit(DiaryFile& file, std::int64_t id) {
    Query row = file.query(
        "SELECT id, entry, state, label, at, face, takes_back, sum,"
        " ifnull((SELECT max(number) + 1 FROM change WHERE edit = ?1), 0)"
        " FROM edit WHERE id = ?1");
    if (!row.with(id).next()) throw BadRow(fmt::format("edit {} is missing", id));
    return edit_row_of(row);
}

EditRow proven(EditRow row) {
    expect_sum(sum_of(row.saved, row.changes), row.sum, fmt::format("edit {}", row.saved.id));
    return row;
}

SavedEdit whole_edit(DiaryFile& file, std::int64_t id) {
    SavedEdit saved = find_bare_edit(file, id);
    saved.edit.changes = find_changes(file, id);
    return saved;
}

/// The columns edit, number, kind, key, before, after, sum.
ChangeRow change_row_of(const Query& row) {
    ChangeRow change;
    ChangeText& text = change.text;
    row.into(change.edit, change.number, text.kind, text.key, text.before, text.after, change.sum);
    return change;
}

/// Changes of several edits, newest edit first: each edit with those of its changes that are among the rows.
std::vector<SavedEdit> edits_of_rows(DiaryFile& file, Query& rows) {
    std::vector<SavedEdit> edits;
    while (rows.next()) {
        const ChangeRow row = change_row_of(rows);
        if (edits.empty() || edits.back().id != row.edit) edits.push_back(find_bare_edit(file, row.edit));
        edits.back().edit.changes.push_back(change_of(row));
    }
    return edits;
}

/// The numbers of the rows' only column.
std::vector<std::int64_t> ids(Query& rows) {
    std::vector<std::int64_t> all;
    while (rows.next()) rows.into(all.emplace_back());
    return all;
}

std::optional<std::int64_t> first_id(Query& rows) {
    if (!rows.next()) return std::nullopt;
    std::int64_t id = 0;
    rows.into(id);
    return id;
}

std::optional<std::int64_t> first_id(Query&& rows) {
    return first_id(rows);
}

/// The newest edit that took that import back and is done.
std::optional<std::int64_t> taking_back(DiaryFile& file, std::int64_t import) {
    Query rows =
        file.query("SELECT id FROM edit WHERE takes_back = ?1 AND state = 'done' ORDER BY id DESC LIMIT 1");
    return first_id(rows.with(import));
}

std::optional<SavedEdit> whole_edit(DiaryFile& file, const std::optional<std::int64_t>& id) {
    if (!id) return std::nullopt;
    return whole_edit(file, *id);
}

std::optional<std::string> label_of(DiaryFile& file, const std::optional<std::int64_t>& id) {
    if (!id) return std::nullopt;
    return find_bare_edit(file, *id).edit.label;
}

std::optional<std::int64_t> newest_done(DiaryFile& file) {
    return first_id(file.query("SELECT id FROM edit WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
}

std::optional<std::int64_t> oldest_undone(DiaryFile& file) {
    return first_id(file.query("SELECT id FROM edit WHERE state = 'undone' ORDER BY id LIMIT 1"));
}

}  // namespace

std::int64_t revision(DiaryFile& file) {
    Query row = file.query("SELECT revision FROM counter");
    std::int64_t number = 0;
    if (!row.next()) throw BadRow("its counter is missing");
    row.into(number);
    return number;
}

std::int64_t count_up(DiaryFile& file) {
    file.query("UPDATE counter SET revision = revision + 1").run();
    return revision(file);
}

std::vector<SavedEdit> find_edits(DiaryFile& file, std::int64_t limit) {
    Query rows = file.query("SELECT id FROM edit ORDER BY id DESC LIMIT ?1");
    std::vector<SavedEdit> edits;
    for (const std::int64_t id : ids(rows.with(limit))) edits.push_back(whole_edit(file, id));
    return edits;
}

std::optional<SavedEdit> find_newest_done(DiaryFile& file) {
    return whole_edit(file, newest_done(file));
}

std::optional<SavedEdit> find_oldest_undone(DiaryFile& file) {
    return whole_edit(file, oldest_undone(file));
}

std::vector<ImportRecord> find_imports(DiaryFile& file) {
    Query rows = file.query("SELECT id FROM edit WHERE face = 'import' ORDER BY id DESC");
    std::vector<ImportRecord> imports;
    for (const std::int64_t id : ids(rows)) {
        const EditRow row = proven(read_edit(file, id));
        const Edit& edit = row.saved.edit;
        imports.push_back({id, row.saved.state, edit.label, edit.at, row.changes, taking_back(file, id)});
    }
    return imports;
}

std::optional<SavedEdit> find_edit(DiaryFile& file, std::int64_t id) {
    Query rows = file.query("SELECT id FROM edit WHERE id = ?1");
    return whole_edit(file, first_id(rows.with(id)));
}

SavedEdit find_bare_edit(DiaryFile& file, std::int64_t id) {
    return proven(read_edit(file, id)).saved;
}

std::vector<SavedEdit> find_bare_edits(DiaryFile& file) {
    Query rows = file.query(
        "SELECT id, entry, state, label, at, face, takes_back, sum,"
        " ifnull((SELECT max(number) + 1 FROM change WHERE change.edit = edit.id), 0)"
        " FROM edit ORDER BY id DESC");
    std::vector<SavedEdit> edits;
    while (rows.next()) edits.push_back(proven(edit_row_of(rows)).saved);
    return edits;
}

SavedEdit read_bare_edit(DiaryFile& file, std::int64_t id) {
    return read_edit(file, id).saved;
}

std::vector<SavedEdit> find_edits_of(DiaryFile& file, const Subject& subject) {
    Query rows = file.query(
        "SELECT edit, number, kind, key, before, after, sum FROM change WHERE kind = ?1 AND key = ?2"
        " ORDER BY edit DESC, number");
    rows.with(std::string(kind_text(subject.kind)), subject.key);
    return edits_of_rows(file, rows);
}

Steps find_steps(DiaryFile& file) {
    return {label_of(file, newest_done(file)), label_of(file, oldest_undone(file))};
}

std::optional<Moment> find_last_saved(DiaryFile& file) {
    const auto newest = first_id(file.query("SELECT id FROM edit ORDER BY id DESC LIMIT 1"));
    if (!newest) return std::nullopt;
    return find_bare_edit(file, *newest).edit.at;
}

std::optional<SavedEdit> find_first_of_last_entry(DiaryFile& file) {
    // An import may be one edit of thousands of changes: it is not read only to find that nothing joins it.
    return whole_edit(file,
                      first_id(file.query(
                          "SELECT entry FROM edit AS last"
                          " WHERE id = (SELECT max(id) FROM edit) AND state = 'done'"
                          " AND NOT EXISTS (SELECT 1 FROM change WHERE edit = last.entry AND number > 0)")));
}

std::vector<ChangeRow> find_change_rows(DiaryFile& file, std::int64_t edit) {
    Query rows = file.query(
        "SELECT edit, number, kind, key, before, after, sum FROM change WHERE edit = ?1 ORDER BY number");
    rows.with(edit);
    std::vector<ChangeRow> changes;
    while (rows.next()) changes.push_back(change_row_of(rows));
    return changes;
}

std::vector<Change> find_changes(DiaryFile& file, std::int64_t edit) {
    std::vector<Change> changes;
    for (const ChangeRow& row : find_change_rows(file, edit)) {
        expect_number(row, std::ssize(changes));
        changes.push_back(change_of(row));
    }
    return changes;
}

void expect_proven(const ChangeRow& row) {
    expect_sum(sum_of(row.edit, row.text), row.sum,
               fmt::format("the history of {} {}", row.text.kind, row.text.key));
}

void expect_number(const ChangeRow& row, std::ptrdiff_t number) {
    if (row.number != number) throw BadRow(fmt::format("a change of edit {} is missing", row.edit));
}

Change change_of(const ChangeRow& row) {
    expect_proven(row);
    return to_change(row.text);
}

void append(DiaryFile& file, const SavedEdit& saved) {
    file.query(
            "INSERT INTO edit (id, entry, state, label, at, face, takes_back, sum)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .with(saved.id, saved.entry, saved.state, saved.edit.label, saved.edit.at, saved.edit.face,
              saved.edit.takes_back, sum_of(saved, std::ssize(saved.edit.changes)))
        .run();
    Query insert = file.query(
        "INSERT INTO change (edit, number, kind, key, before, after, sum)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    std::int64_t number = 0;
    for (const Change& change : saved.edit.changes) {
        const ChangeText text = to_text(change);
        insert.with(saved.id, number++, text.kind, text.key, text.before, text.after, sum_of(saved.id, text))
            .run();
    }
}

void rewrite(DiaryFile& file, const SavedEdit& saved) {
    file.query(
            "UPDATE edit SET entry = ?2, state = ?3, label = ?4, at = ?5, face = ?6, takes_back = ?7, sum = "
            "?8"
            " WHERE id = ?1")
        .with(saved.id, saved.entry, saved.state, saved.edit.label, saved.edit.at, saved.edit.face,
              saved.edit.takes_back, sum_of(saved, read_edit(file, saved.id).changes))
        .run();
}

void set_state(DiaryFile& file, std::int64_t id, EditState state) {
    SavedEdit saved = find_bare_edit(file, id);
    saved.state = state;
    rewrite(file, saved);
}

void drop_undone(DiaryFile& file) {
    Query rows = file.query("SELECT id FROM edit WHERE state = 'undone'");
    for (const std::int64_t id : ids(rows)) set_state(file, id, EditState::dropped);
}

}  // namespace nightcramp::storage
