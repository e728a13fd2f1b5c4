#include "storage/sqlite_vault.hpp"

#include "storage/backup.hpp"
#include "storage/check.hpp"
#include "storage/copy_folder.hpp"
#include "storage/forget.hpp"
#include "storage/read_copy.hpp"
#include "storage/restore.hpp"
#include "storage/sqlite_journal.hpp"
#include "storage/tend.hpp"

namespace nightcramp::storage {

Backup SqliteVault::keep(const Moment& now, std::string_view reason, const std::filesystem::path& folder) {
    return in_our_words(file_->deed(Doing::writing), [&] { return keep_copy(*file_, now, reason, folder); });
}

std::vector<Backup> SqliteVault::backups(const std::filesystem::path& folder) const {
    try {
        return copies_in(place_of(*file_, folder));
    } catch (const DiaryError&) {
        return {};
    }
}

Backup SqliteVault::restore(const std::filesystem::path& file, const Moment& now) {
    return restore_copy(*file_, file, now);
}

void SqliteVault::expect_copies_in(const std::filesystem::path& folder) const {
    expect_copies(place_of(*file_, folder), *file_);
}

std::unique_ptr<Journal> SqliteVault::look_into(const std::filesystem::path& file) const {
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    read_copy(file, {file_->path(), file_->opening()}, memory);
    return std::make_unique<SqliteJournal>(
        std::make_shared<DiaryFile>(file, file_->opening(), std::move(memory)));
}

Rehearsal SqliteVault::rehearse(const Moment& now, const Watch& watch) {
    return in_our_words(file_->deed(Doing::writing), [&] { return rehearse_copy(*file_, now, watch); });
}

void SqliteVault::forget(const Forgetting& what, const Moment& now) {
    storage::forget(*file_, what, now);
}

Tended SqliteVault::tend(const Moment& now, const std::filesystem::path& folder) {
    return tend_copies(*file_, now, folder);
}

std::vector<Problem> SqliteVault::check(Date today, const Watch& watch) const {
    return reading(*file_, [&] { return check_file(*file_, today, watch); });
}

}  // namespace nightcramp::storage
