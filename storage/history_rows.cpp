#include "storage/history_rows.hpp"

#include "storage/change_json.hpp"

namespace nightcramp::storage {
namespace {

SavedEdit edit_of(const Query& row) {
    SavedEdit saved;
    row.into(saved.id, saved.entry, saved.state, saved.edit.label, saved.edit.at, saved.edit.face,
             saved.edit.takes_back);
    return saved;
}

std::vector<Change> find_changes(DiaryFile& file, std::int64_t edit) {
    Query rows = file.query("SELECT kind, key, before, after FROM change WHERE edit = ?1 ORDER BY number");
    rows.with(edit);
    std::vector<Change> changes;
    while (rows.next()) {
        ChangeText text;
        rows.into(text.kind, text.key, text.before, text.after);
        changes.push_back(to_change(text));
    }
    return changes;
}

/// The edit of the row, if there is one, with its changes.
std::optional<SavedEdit> whole_edit(DiaryFile& file, Query row) {
    if (!row.next()) return std::nullopt;
    SavedEdit saved = edit_of(row);
    saved.edit.changes = find_changes(file, saved.id);
    return saved;
}

/// The one cell of the row, if there is one.
template <class Value>
std::optional<Value> only_cell(Query row) {
    if (!row.next()) return std::nullopt;
    Value value{};
    row.into(value);
    return value;
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
    Query rows = file.query(
        "SELECT id, entry, state, label, at, face, takes_back FROM edit ORDER BY id DESC LIMIT ?1");
    rows.with(limit);
    std::vector<SavedEdit> edits;
    while (rows.next()) edits.push_back(edit_of(rows));
    for (SavedEdit& saved : edits) saved.edit.changes = find_changes(file, saved.id);
    return edits;
}

std::optional<SavedEdit> find_newest_done(DiaryFile& file) {
    return whole_edit(file, file.query("SELECT id, entry, state, label, at, face, takes_back FROM edit"
                                       " WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
}

std::optional<SavedEdit> find_oldest_undone(DiaryFile& file) {
    return whole_edit(file, file.query("SELECT id, entry, state, label, at, face, takes_back FROM edit"
                                       " WHERE state = 'undone' ORDER BY id LIMIT 1"));
}

std::vector<ImportRecord> find_imports(DiaryFile& file) {
    Query rows = file.query(
        "SELECT id, state, label, at, (SELECT count(*) FROM change WHERE edit = edit.id),"
        " (SELECT max(back.id) FROM edit AS back WHERE back.takes_back = edit.id AND back.state = 'done')"
        " FROM edit WHERE face = 'import' ORDER BY id DESC");
    std::vector<ImportRecord> imports;
    while (rows.next()) {
        ImportRecord record;
        rows.into(record.id, record.state, record.label, record.at, record.changes, record.taken_back);
        imports.push_back(std::move(record));
    }
    return imports;
}

std::optional<SavedEdit> find_edit(DiaryFile& file, std::int64_t id) {
    Query row = file.query("SELECT id, entry, state, label, at, face, takes_back FROM edit WHERE id = ?1");
    row.with(id);
    if (!row.next()) return std::nullopt;
    SavedEdit saved = edit_of(row);
    saved.edit.changes = find_changes(file, saved.id);
    return saved;
}

Steps find_steps(DiaryFile& file) {
    return {only_cell<std::string>(
                file.query("SELECT label FROM edit WHERE state = 'done' ORDER BY id DESC LIMIT 1")),
            only_cell<std::string>(
                file.query("SELECT label FROM edit WHERE state = 'undone' ORDER BY id LIMIT 1"))};
}

std::optional<Moment> find_last_saved(DiaryFile& file) {
    return only_cell<Moment>(file.query("SELECT at FROM edit ORDER BY id DESC LIMIT 1"));
}

std::optional<SavedEdit> find_first_of_last_entry(DiaryFile& file) {
    // An import may be one edit of thousands of changes: it is not read only to find that nothing joins it.
    return whole_edit(
        file, file.query("SELECT first.id, first.entry, first.state, first.label, first.at, first.face,"
                         " first.takes_back"
                         " FROM edit AS last JOIN edit AS first ON first.id = last.entry"
                         " WHERE last.id = (SELECT max(id) FROM edit) AND last.state = 'done'"
                         " AND NOT EXISTS (SELECT 1 FROM change WHERE edit = first.id AND number > 0)"));
}

void append(DiaryFile& file, const SavedEdit& saved) {
    file.query(
            "INSERT INTO edit (id, entry, state, label, at, face, takes_back)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .with(saved.id, saved.entry, saved.state, saved.edit.label, saved.edit.at, saved.edit.face,
              saved.edit.takes_back)
        .run();
    Query insert = file.query(
        "INSERT INTO change (edit, number, kind, key, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    std::int64_t number = 0;
    for (const Change& change : saved.edit.changes) {
        const ChangeText text = to_text(change);
        insert.with(saved.id, number++, text.kind, text.key, text.before, text.after).run();
    }
}

void set_state(DiaryFile& file, std::int64_t id, EditState state) {
    file.query("UPDATE edit SET state = ?2 WHERE id = ?1").with(id, state).run();
}

void drop_undone(DiaryFile& file) {
    file.query("UPDATE edit SET state = 'dropped' WHERE state = 'undone'").run();
}

}  // namespace nightcramp::storage
