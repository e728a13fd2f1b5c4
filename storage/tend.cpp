#include "storage/tend.hpp"

#include "diary/thinning.hpp"
#include "storage/backup.hpp"
#include "storage/copy_folder.hpp"
#include "storage/copy_part.hpp"
#include "storage/forget.hpp"
#include "storage/header_peek.hpp"
#include "storage/read_copy.hpp"

#include <algorithm>
#include <array>

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> kept_by_itself{reasons::daily, reasons::before_import,
                                                         reasons::before_restore};

bool may_go(const Backup& copy) {
    return std::find(kept_by_itself.begin(), kept_by_itself.end(), copy.reason) != kept_by_itself.end();
}

/// What bears a name of ours and is something else is nobody's copy.
bool is_a_diary(const Backup& copy) {
    try {
        return peek(copy.file).kind == FileKind::diary;
    } catch (const std::system_error&) {
        return false;
    }
}

void tell(Tended& tended, const fs::path& file, const std::string& sentence) {
    tended.problems.push_back({file.string(), sentence});
}

std::vector<Backup> diaries_in(const CopyPlace& place) {
    std::vector<Backup> copies = copies_in(place);
    std::erase_if(copies, [](const Backup& copy) { return !is_a_diary(copy); });
    return copies;
}

void thin(const CopyPlace& place, const Moment& now, Tended& tended) {
    std::vector<Backup> copies = diaries_in(place);
    std::erase_if(copies, [](const Backup& copy) { return !may_go(copy); });
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
        in_words_of(deed_ ? *deed_ : diary_.deed(Doing::writing), [&] {
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
    std::optional<Deed> deed_;
    std::vector<PendingForget> pending_;
};

std::vector<PendingForget> pending_in(DiaryFile& diary, Place where) {
    auto all = reading(diary, [&] { return pending_forgets(diary); });
    std::erase_if(all, [&](const PendingForget& what) {
        return where == Place::beside ? what.beside_done : what.elsewhere_done;
    });
    return all;
}

void take_out_forgotten(DiaryFile& diary, const CopyPlace& place, Tended& tended) {
    const Place where = place.of_the_person ? Place::elsewhere : Place::beside;
    const auto pending = pending_in(diary, where);
    if (pending.empty()) return;
    Forgetter forgetter(diary, place, pending);
    bool all_clean = true;
    for (const Backup& copy : diaries_in(place)) {
        try {
            if (forgetter.clean(copy.file)) tended.rewritten.push_back(copy.file);
        } catch (const DiaryError& error) {
            tell(tended, copy.file,
                 fmt::format("What was erased for good could not be taken out of it. {}", error.what()));
            all_clean = false;
        }
    }
    if (all_clean) forgotten_in(diary, where, pending);
}

}  // namespace

Tended tend_copies(DiaryFile& diary, const Moment& now, const fs::path& folder) {
    const CopyPlace place = place_of(diary, folder);
    expect_reachable(place);
    in_our_words(diary.deed(Doing::writing), [&] { sweep(diary); });
    Tended tended;
    thin(place, now, tended);
    std::error_code error;
    if (fs::is_directory(place.folder, error)) tidy(place, tended);
    take_out_forgotten(diary, place, tended);
    return tended;
}

}  // namespace nightcramp::storage
