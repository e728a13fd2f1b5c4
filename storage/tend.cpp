#include "storage/tend.hpp"

#include "diary/thinning.hpp"
#include "storage/backup.hpp"
#include "storage/copy_folder.hpp"
#include "storage/copy_part.hpp"
#include "storage/forget.hpp"
#include "storage/header_peek.hpp"
#include "storage/read_copy.hpp"
#include "storage/set_aside.hpp"

#include <algorithm>
#include <system_error>

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

void tell(Tended& tended, const fs::path& file, const std::string& sentence) {
    tended.problems.push_back({file.string(), sentence});
}

/// What bears a name of ours and is something else is nobody's copy.
bool is_a_diary(const Backup& copy) {
    return peek(copy.file).kind == FileKind::diary;
}

/// Beside the diary there may lie copies of another one that was called the same and is gone. A copy of an
/// older form has no identity.
bool is_of(DiaryFile& diary, const std::string& identity, const Backup& copy) {
    try {
        return is_a_diary(copy) && identity_of(copy.file, diary.opening()).value_or(identity) == identity;
    } catch (const std::system_error&) {
        return false;
    }
}

void thin(DiaryFile& diary, const CopyPlace& place, const Moment& now, Tended& tended) {
    const auto identity = identity_of(diary.path(), diary.opening());
    std::vector<Backup> copies = copies_in(place);
    std::erase_if(copies, [&](const Backup& copy) {
        return !identity || !may_be_thinned(copy, now) || !is_of(diary, *identity, copy);
    });
    std::vector<std::chrono::sys_seconds> kept_at;
    for (const Backup& copy : copies) kept_at.push_back(copy.kept_at);
    for (const std::size_t index : too_many(kept_at, now)) {
        const fs::path& file = copies[index].file;
        std::error_code error;
        if (fs::remove(file, error)) tended.removed.push_back(file);
        if (error) tell(tended, file, fmt::format("It could not be removed: {}.", error.message()));
    }
}

void tidy(const CopyPlace& place, Tended& tended) {
    try {
        remove_old_parts(place);
    } catch (const fs::filesystem_error& error) {
        tell(tended, error.path1(),
             fmt::format("An unfinished copy could not be removed: {}.", error.code().message()));
    } catch (const std::system_error& error) {
        tell(tended, place.folder,
             fmt::format("Its unfinished copies could not be looked for: {}.", error.code().message()));
    }
}

/// The copies of one place, from which is taken what is pending.
class Forgetter {
public:
    Forgetter(DiaryFile& diary, const CopyPlace& place, std::vector<PendingForget> pending)
        : diary_(diary), deed_(deed_at(place)), pending_(std::move(pending)) {}

    /// True where the copy was rewritten, because it held something of it.
    bool clean(const fs::path& copy) {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        read_copy(copy, {diary_.path(), diary_.opening()}, memory);
        DiaryFile held(copy, diary_.opening(), memory);
        if (!takes_out_of(held)) return false;
        in_our_words(deed_, [&] {
            CopyPart part(copy);
            make_copy(memory, {part.path(), diary_.opening(), deed_});
            part.name_it();
        });
        return true;
    }

private:
    bool takes_out_of(DiaryFile& held) {
        return reading(diary_, [&] {
            bool held_any = false;
            for (const PendingForget& what : pending_) held_any |= forget_in(held, what, diary_);
            Query row = diary_.query("SELECT id FROM identity");
            std::string identity;
            if (held_any && row.next()) {
                row.into(identity);
                set_identity(held.database(), identity);
            }
            return held_any;
        });
    }

    DiaryFile& diary_;
    Deed deed_;
    std::vector<PendingForget> pending_;
};

std::vector<PendingForget> pending_in(DiaryFile& diary, Place where) {
    auto all = reading(diary, [&] { return pending_forgets(diary); });
    std::erase_if(all, [&](const PendingForget& what) {
        return where == Place::beside ? what.beside_done : what.elsewhere_done;
    });
    return all;
}

/// A damaged file cannot be rewritten, and may be all that somebody has.
void tell_of_set_aside(DiaryFile& diary, Tended& tended) {
    const fs::path folder = diary.path().parent_path();
    for (const Backup& file : copies_in({folder, place_beside(diary.path()).prefix})) {
        if (file.reason != set_aside_reason) continue;
        tell(
            tended, file.file,
            "It was put aside because it was damaged, and may still hold what was erased for good. Delete it "
            "once you have your nights back.");
    }
}

void take_out_forgotten(DiaryFile& diary, const CopyPlace& place, Tended& tended) {
    const Place where = place.of_the_person ? Place::elsewhere : Place::beside;
    const auto pending = pending_in(diary, where);
    if (pending.empty()) return;
    Forgetter forgetter(diary, place, pending);
    bool all_clean = true;
    const auto tell_of = [&](const Backup& copy, std::string_view why) {
        tell(tended, copy.file,
             fmt::format("What was erased for good could not be taken out of it. {}", why));
        all_clean = false;
    };
    for (const Backup& copy : copies_in(place)) {
        try {
            if (is_a_diary(copy) && forgetter.clean(copy.file)) tended.rewritten.push_back(copy.file);
        } catch (const DiaryError& error) {
            tell_of(copy, error.what());
        } catch (const std::system_error& error) {
            tell_of(copy, fmt::format("It cannot be read: {}.", error.code().message()));
        }
    }
    if (!place.of_the_person) tell_of_set_aside(diary, tended);
    if (all_clean) forgotten_in(diary, where, pending);
}

}  // namespace

Tended tend_copies(DiaryFile& diary, const Moment& now, const fs::path& folder) {
    const CopyPlace place = place_of(diary, folder);
    expect_reachable(place);
    expect_copies(place, diary);
    in_our_words(diary.deed(Doing::writing), [&] { sweep(diary); });
    Tended tended;
    thin(diary, place, now, tended);
    std::error_code error;
    if (fs::is_directory(place.folder, error)) tidy(place, tended);
    take_out_forgotten(diary, place, tended);
    return tended;
}

}  // namespace nightcramp::storage
