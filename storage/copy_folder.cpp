#include "storage/copy_folder.hpp"

#include "storage/pragmas.hpp"

#include <algorithm>
#include <set>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

/// The places in that folder under which a copy of some diary of that name lies.
std::vector<CopyPlace> all_places(const fs::path& diary, const fs::path& folder) {
    std::set<std::string> identities;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (auto found = identity_in_name(diary, entry->path().filename().string())) {
            identities.insert(*std::move(found));
        }
    }
    std::vector<CopyPlace> places;
    for (const std::string& identity : identities) places.push_back(place_elsewhere(diary, folder, identity));
    return places;
}

std::optional<std::string> identity_of_diary_or_copies(const fs::path& diary, const Opening& opening) {
    if (auto identity = identity_of(diary, opening)) return identity;
    for (const Backup& copy : copies_of(diary)) {
        if (auto identity = identity_of(copy.file, opening)) return identity;
    }
    return std::nullopt;
}

bool were_kept_elsewhere(DiaryFile& diary) {
    return reading(diary, [&] {
        Query row = diary.query("SELECT elsewhere FROM identity");
        bool elsewhere = false;
        if (row.next()) row.into(elsewhere);
        return elsewhere;
    });
}

}  // namespace

CopyPlace place_of(DiaryFile& diary, const fs::path& folder) {
    if (folder.empty()) return place_beside(diary.path());
    const std::string identity = reading(diary, [&] {
        std::string id;
        Query row = diary.query("SELECT id FROM identity");
        if (row.next()) row.into(id);
        return id;
    });
    if (identity.empty()) throw_damaged(diary.deed(Doing::reading), "it has lost its identity");
    return place_elsewhere(diary.path(), fs::absolute(folder), identity);
}

void note_copies_at(const CopyPlace& place, DiaryFile& diary) {
    if (!place.of_the_person || were_kept_elsewhere(diary)) return;
    try {
        writing(diary, [&] {
            diary.query("UPDATE identity SET elsewhere = 1").run();
            return true;
        });
    } catch (const ReadOnly&) {  // then nothing can be forgotten either
    } catch (const DiskFull&) {  // when a copy elsewhere is needed most; the next one notes it
    }
}

Deed deed_at(const CopyPlace& place) {
    return {place.folder, place.of_the_person ? Doing::copying_elsewhere : Doing::copying, nullptr};
}

void expect_reachable(const CopyPlace& place) {
    std::error_code error;
    if (!place.of_the_person || fs::is_directory(place.folder, error)) return;
    const bool is_other = !error && fs::exists(place.folder, error);
    throw CannotOpen(fmt::format(
        "The folder \"{}\" for copies {}. No copy is kept there now; the diary itself and the copies beside "
        "it are not touched by this. Connect the disk or the stick, or choose another folder.",
        place.folder.string(), is_other ? "is not a folder" : "cannot be found"));
}

void expect_copies(const CopyPlace& place, DiaryFile& diary) {
    std::error_code error;
    const bool may_lack_them = !place.of_the_person || !fs::is_directory(place.folder, error);
    if (may_lack_them || !copies_in(place).empty() || !were_kept_elsewhere(diary)) return;
    throw CannotOpen(fmt::format(
        "The folder \"{}\" holds no copy of this diary, though copies of it were kept: perhaps the disk or "
        "the "
        "stick is not connected, and this is only the place where it would be. No copy is kept there now. "
        "Connect it; if this is the right folder, choose it again.",
        place.folder.string()));
}

std::optional<std::string> identity_of(const fs::path& diary, const Opening& opening) {
    std::error_code error;
    // Only through SQLite: to close a file takes away all locks that this process has on it.
    if (!fs::is_regular_file(diary, error)) return std::nullopt;
    try {
        SQLite::Database file(fs::absolute(diary).string(), SQLite::OPEN_READONLY, busy_timeout_ms,
                              opening.vfs);
        file.exec("PRAGMA trusted_schema = 0");
        const std::string id = file.execAndGet("SELECT id FROM identity").getString();
        const bool is_one = id.size() == 8 && id.find_first_not_of("0123456789abcdef") == std::string::npos;
        return is_one ? std::optional(id) : std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

void set_identity(SQLite::Database& copy, const std::string& identity) {
    SQLite::Statement update(copy, "UPDATE identity SET id = ?");
    update.bind(1, identity);
    update.exec();
}

std::vector<Backup> copies_of(const fs::path& diary, const fs::path& folder, const Opening& opening) {
    if (folder.empty()) return copies_of(diary);
    const fs::path place = fs::absolute(folder);
    if (const auto identity = identity_of_diary_or_copies(diary, opening)) {
        return copies_in(place_elsewhere(diary, place, *identity));
    }
    return copies_in(all_places(diary, place));
}

}  // namespace nightcramp::storage
