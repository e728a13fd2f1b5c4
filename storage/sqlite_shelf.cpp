#include "storage/sqlite_shelf.hpp"

#include "storage/copy_folder.hpp"
#include "storage/open.hpp"
#include "storage/put_back.hpp"
#include "storage/salvage.hpp"
#include "storage/sqlite_journal.hpp"
#include "storage/sqlite_vault.hpp"

namespace nightcramp {

Diary SqliteShelf::open(const std::filesystem::path& file, const Moment& now) const {
    const auto diary = storage::open_diary(file, now, {});
    return {std::make_unique<storage::SqliteJournal>(diary), std::make_unique<storage::SqliteVault>(diary)};
}

std::vector<Backup> SqliteShelf::copies(const std::filesystem::path& file,
                                        const std::filesystem::path& folder) const {
    std::error_code error;
    const auto path = std::filesystem::absolute(file, error);
    return error ? std::vector<Backup>() : storage::copies_of(path, folder, {});
}

Salvaged SqliteShelf::salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                              const Moment& now, const Watch& watch) const {
    return storage::salvage_diary(file, to, now, {}, watch);
}

std::filesystem::path SqliteShelf::put_back(const std::filesystem::path& file,
                                            const std::filesystem::path& copy, const Moment& now) const {
    return storage::put_back_copy(copy, file, now, {});
}

}  // namespace nightcramp
