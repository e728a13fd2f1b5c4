#include "diary/forget.hpp"
#include "storage/forget_parts.hpp"
#include "storage/history_rows.hpp"
#include "storage/rows.hpp"

#include <algorithm>
#include <array>

#include <SQLiteCpp/Transaction.h>

namespace nightcramp::storage {
namespace {

constexpr std::array kinds{ValueKind::night, ValueKind::habit, ValueKind::profile, ValueKind::experiment,
                           ValueKind::dismissal};

/// Every value of that kind that the copy holds or held.
std::vector<Forgetting> values_of(DiaryFile& copy, ValueKind kind) {
    Query rows = copy.query(
        "SELECT key FROM change WHERE kind = ?1"
        " UNION SELECT date FROM night WHERE ?1 = 'night'"
        " UNION SELECT id FROM habit WHERE ?1 = 'habit'"
        " UNION SELECT 'profile' FROM profile WHERE ?1 = 'profile'"
        " UNION SELECT id FROM experiment WHERE ?1 = 'experiment'"
        " UNION SELECT suggestion FROM dismissal WHERE ?1 = 'dismissal'");
    rows.with(std::string(kind_text(kind)));
    std::vector<Forgetting> all;
    while (rows.next()) {
        std::string key;
        rows.into(key);
        all.push_back({{kind, std::move(key)}});
    }
    return all;
}

/// Every medicine that a profile of the copy names or named.
std::vector<Forgetting> medicines_of(DiaryFile& copy) {
    const Subject subject{ValueKind::profile, key(Profile())};
    std::vector<Forgetting> all;
    const auto add = [&](const std::optional<Profile>& profile) {
        if (!profile) return;
        for (const Medicine& medicine : profile->medicines) {
            Forgetting found{subject, medicine.id, medicine.name};
            if (std::find(all.begin(), all.end(), found) == all.end()) all.push_back(std::move(found));
        }
    };
    for (const SavedEdit& saved : find_edits_of(copy, subject)) {
        for (const Change& change : saved.edit.changes) {
            add(std::get<Changed<Profile>>(change).before);
            add(std::get<Changed<Profile>>(change).after);
        }
    }
    add(find_profile(copy));
    return all;
}

std::vector<Forgetting> candidates(DiaryFile& copy, const std::string& kind) {
    for (const ValueKind one : kinds) {
        if (kind == kind_text(one)) return values_of(copy, one);
    }
    return medicines_of(copy);
}

/// What the hash stands for, where the copy knows it.
std::optional<Forgetting> recognised(DiaryFile& copy, const PendingForget& pending) {
    for (const Forgetting& what : candidates(copy, pending.kind)) {
        if (salted_hash(what, pending.salt) == pending.hash) return what;
    }
    return std::nullopt;
}

bool replace_night(DiaryFile& copy, const Night& like, const PendingForget& pending, DiaryFile& diary) {
    auto present = find(diary, like);
    if (!present) {
        erase(copy, like);
        return true;
    }
    const auto found = read(copy, like);
    if (found && same_content(found->value, *present)) return false;
    // No value of a diary is newer than the diary.
    present->revision = std::min(present->revision, pending.revision);
    put(copy, *present);
    return true;
}

/// True where there was something to take out of the values that the copy holds.
bool take_out_of_values(DiaryFile& copy, const Forgetting& what, const PendingForget& pending,
                        DiaryFile& diary) {
    if (!holds(copy, what)) return false;
    if (is_of_medicine(what)) {
        put(copy, without_medicine(find_profile(copy).value(), what));
        return true;
    }
    const auto value = like(what.subject);
    if (const auto* night = std::get_if<Night>(&value)) return replace_night(copy, *night, pending, diary);
    std::visit([&](const auto& gone) { erase(copy, gone); }, value);
    return true;
}

void copy_identity(DiaryFile& from, DiaryFile& to) {
    Query row = from.query("SELECT id, elsewhere FROM identity");
    if (!row.next()) throw BadRow("its identity is missing");
    std::string id;
    bool elsewhere = false;
    row.into(id, elsewhere);
    to.query("UPDATE identity SET id = ?1, elsewhere = max(elsewhere, ?2)").with(id, elsewhere).run();
}

void copy_pending(DiaryFile& from, DiaryFile& to) {
    to.query("DELETE FROM forgotten").run();
    Query rows = from.query(
        "SELECT revision, kind, salt, hash, at, swept, beside_done, elsewhere_done FROM forgotten");
    Query insert = to.query(
        "INSERT INTO forgotten (revision, kind, salt, hash, at, swept, beside_done, elsewhere_done)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    while (rows.next()) {
        PendingForget pending;
        Moment at;
        bool is_swept = false;
        rows.into(pending.revision, pending.kind, pending.salt, pending.hash, at, is_swept,
                  pending.beside_done, pending.elsewhere_done);
        insert
            .with(pending.revision, pending.kind, pending.salt, pending.hash, at, is_swept,
                  pending.beside_done, pending.elsewhere_done)
            .run();
    }
}

}  // namespace

std::vector<PendingForget> pending_forgets(DiaryFile& diary) {
    Query rows = diary.query(
        "SELECT revision, kind, salt, hash, beside_done, elsewhere_done FROM forgotten"
        " WHERE beside_done = 0 OR elsewhere_done = 0 ORDER BY revision");
    std::vector<PendingForget> all;
    while (rows.next()) {
        PendingForget& one = all.emplace_back();
        rows.into(one.revision, one.kind, one.salt, one.hash, one.beside_done, one.elsewhere_done);
    }
    return all;
}

bool forget_in(DiaryFile& copy, const PendingForget& what, DiaryFile& diary) {
    {
        SQLite::Transaction transaction(copy.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (revision(copy) >= what.revision) return false;
        const auto named = recognised(copy, what);
        if (!named) return false;
        const bool was_in_history = take_out_of_history(copy, *named);
        const bool was_a_value = take_out_of_values(copy, *named, what, diary);
        if (!was_in_history && !was_a_value) return false;
        // From now on the copy is one that was made after the forgetting.
        copy.query("UPDATE counter SET revision = ?1").with(what.revision).run();
        transaction.commit();
    }
    vacuum(copy.database());
    return true;
}

void forgotten_in(DiaryFile& diary, Place place, const std::vector<PendingForget>& all) {
    writing(diary, [&] {
        for (const PendingForget& one : all) {
            if (place == Place::beside) {
                diary.query("UPDATE forgotten SET beside_done = 1 WHERE revision = ?1")
                    .with(one.revision)
                    .run();
            } else {
                diary.query("UPDATE forgotten SET elsewhere_done = 1 WHERE revision = ?1")
                    .with(one.revision)
                    .run();
            }
        }
        diary.query("DELETE FROM forgotten WHERE swept = 1 AND beside_done = 1 AND elsewhere_done = 1").run();
        return true;
    });
}

void carry_over(DiaryFile& diary, DiaryFile& copy) {
    for (const PendingForget& pending : pending_forgets(diary)) forget_in(copy, pending, diary);
    SQLite::Transaction transaction(copy.database(), SQLite::TransactionBehavior::IMMEDIATE);
    copy_identity(diary, copy);
    copy_pending(diary, copy);
    transaction.commit();
}

}  // namespace nightcramp::storage
