#include "storage/forget.hpp"

#include "diary/forget.hpp"
#include "storage/forget_parts.hpp"
#include "storage/history_rows.hpp"
#include "storage/pragmas.hpp"
#include "storage/rows.hpp"

#include <iterator>

namespace nightcramp::storage {
namespace {

std::vector<std::int64_t> ids(Query& rows) {
    std::vector<std::int64_t> all;
    while (rows.next()) rows.into(all.emplace_back());
    return all;
}

std::vector<std::int64_t> edits_about(DiaryFile& file, const Subject& subject) {
    Query rows = file.query("SELECT DISTINCT edit FROM change WHERE kind = ?1 AND key = ?2 ORDER BY edit");
    return ids(rows.with(std::string(kind_text(subject.kind)), subject.key));
}

/// What is left of a change of the subject; none where it is to go.
std::optional<ChangeText> left_of(const ChangeRow& row, const Forgetting& what) {
    if (!is_of_medicine(what)) return std::nullopt;
    const auto left = without_medicine(std::get<Changed<Profile>>(change_of(row)), what);
    if (!left) return std::nullopt;
    return to_text(*left);
}

struct Left {
    std::vector<ChangeRow> rows;
    bool held = false;
};

Left left_of_edit(DiaryFile& file, std::int64_t edit, const Forgetting& what) {
    Left left;
    for (ChangeRow& row : find_change_rows(file, edit)) {
        const bool is_about_it =
            row.text.kind == kind_text(what.subject.kind) && row.text.key == what.subject.key;
        if (is_about_it) {
            auto text = left_of(row, what);
            const bool is_as_before =
                text && text->before == row.text.before && text->after == row.text.after;
            left.held = left.held || !is_as_before;
            if (!text) continue;
            row.text = *std::move(text);
            row.sum = sum_of(edit, row.text);
        }
        row.number = std::ssize(left.rows);
        left.rows.push_back(std::move(row));
    }
    return left;
}

void replace_changes(DiaryFile& file, std::int64_t edit, const std::vector<ChangeRow>& rows) {
    file.query("DELETE FROM change WHERE edit = ?1").with(edit).run();
    Query insert = file.query(
        "INSERT INTO change (edit, number, kind, key, before, after, sum)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (const ChangeRow& row : rows) {
        const ChangeText& text = row.text;
        insert.with(edit, row.number, text.kind, text.key, text.before, text.after, row.sum).run();
    }
}

void erase_edit(DiaryFile& file, std::int64_t edit) {
    Query rows = file.query("SELECT id FROM edit WHERE takes_back = ?1");
    for (const std::int64_t id : ids(rows.with(edit))) {
        SavedEdit saved = find_bare_edit(file, id);
        saved.edit.takes_back.reset();
        rewrite(file, saved);
    }
    file.query("DELETE FROM edit WHERE id = ?1").with(edit).run();
}

/// Gives the edits of an entry that has lost its first one the next one as their first.
void mend_entry(DiaryFile& file, std::int64_t entry) {
    Query rows = file.query("SELECT id FROM edit WHERE entry = ?1 ORDER BY id");
    const auto members = ids(rows.with(entry));
    for (const std::int64_t id : members) {
        SavedEdit saved = find_bare_edit(file, id);
        saved.entry = members.front();
        rewrite(file, saved);
    }
}

void note(DiaryFile& file, const Forgetting& what, const Moment& now) {
    const std::string salt = new_salt();
    file.query(
            "INSERT INTO forgotten (revision, kind, salt, hash, at, swept, beside_done, elsewhere_done)"
            " SELECT ?1, ?2, ?3, ?4, ?5, 0, 0, 1 - elsewhere FROM identity")
        .with(count_up(file), kind_of(what), salt, salted_hash(what, salt), now)
        .run();
}

}  // namespace

bool holds(DiaryFile& file, const Forgetting& what) {
    if (is_of_medicine(what)) {
        const auto profile = find_profile(file);
        return profile && without_medicine(*profile, what) != *profile;
    }
    return std::visit([&](const auto& value) { return read(file, value).has_value(); }, like(what.subject));
}

bool take_out_of_history(DiaryFile& file, const Forgetting& what) {
    bool held = false;
    std::vector<std::int64_t> gone;
    for (const std::int64_t edit : edits_about(file, what.subject)) {
        const Left left = left_of_edit(file, edit, what);
        if (!left.held) continue;
        held = true;
        SavedEdit saved = find_bare_edit(file, edit);
        if (is_of_medicine(what)) saved.edit.label = without_medicine(saved.edit.label, what);
        replace_changes(file, edit, left.rows);
        rewrite(file, saved);
        if (left.rows.empty()) gone.push_back(edit);
    }
    for (const std::int64_t edit : gone) erase_edit(file, edit);
    for (const std::int64_t edit : gone) mend_entry(file, edit);
    return held;
}

void vacuum(SQLite::Database& database) {
    // Otherwise the whole diary would lie in a file of the system's for a moment.
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("VACUUM");
}

void forget(DiaryFile& diary, const Forgetting& what, const Moment& now) {
    (void)like(what.subject);
    writing(diary, [&] {
        if (what.subject.kind != ValueKind::night && holds(diary, what)) throw_still_there(what);
        const bool held = take_out_of_history(diary, what);
        note(diary, what, now);
        return held;
    });
    try {
        sweep(diary);
    } catch (const SQLite::Exception&) {
        return;  // it is forgotten, and the next tending sweeps
    }
}

void sweep(DiaryFile& diary) {
    if (number_of(diary.database(), "SELECT count(*) FROM forgotten WHERE swept = 0") == 0) return;
    vacuum(diary.database());
    diary.query("UPDATE forgotten SET swept = 1 WHERE swept = 0").run();
}

}  // namespace nightcramp::storage
