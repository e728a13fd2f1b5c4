#include "storage/sqlite_shelf.hpp"

#include "storage/open.hpp"
#include "storage/sqlite_journal.hpp"
#include "storage/sqlite_vault.hpp"

namespace nightcramp {

Diary SqliteShelf::open(const std::filesystem::path& file, const Moment& now) const {
    const auto diary = storage::open_diary(file, now, {});
    return {std::make_unique<storage::SqliteJournal>(diary), std::make_unique<storage::SqliteVault>(diary)};
}

}  // namespace nightcramp
