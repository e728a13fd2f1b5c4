#include "storage/sqlite_shelf.hpp"

#include "storage/backup_name.hpp"
#include "storage/open.hpp"
#include "storage/put_back.hpp"
#include "storage/sqlite_journal.hpp"
#include "storage/sqlite_vault.hpp"

namespace nightcramp {

Diary SqliteShelf::open(const std::filesystem::path& file, const Moment& now) const {
    const auto diary = storage::open_diary(file, now, {});
    return {std::make_unique<storage::SqliteJournal>(diary), std::make_unique<storage::SqliteVault>(diary)};
}

std::vector<Backup> SqliteShelf::copies(const std::filesystem::path& file) const {
    std::error_code error;
    const auto path = std::filesystem::absolute(file, error);
    return error ? std::vector<Backup>() : storage::copies_of(path);
}

std::filesystem::path SqliteShelf::put_back(const std::filesystem::path& file,
                                            const std::filesystem::path& copy, const Moment& now) const {
    return storage::put_back_copy(copy, file, now, {});
}

}  // namespace nightcramp
