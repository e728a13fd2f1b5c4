#include "storage/sqlite_vault.hpp"

#include "storage/backup.hpp"
#include "storage/backup_name.hpp"
#include "storage/check.hpp"
#include "storage/restore.hpp"

namespace nightcramp::storage {

Backup SqliteVault::keep(const Moment& now, std::string_view reason) {
    return in_our_words(file_->deed(Doing::writing), [&] { return keep_copy(*file_, now, reason); });
}

std::vector<Backup> SqliteVault::backups() const {
    return copies_of(file_->path());
}

Backup SqliteVault::restore(const std::filesystem::path& file, const Moment& now) {
    return restore_copy(*file_, file, now);
}

std::vector<Problem> SqliteVault::check(Date today) const {
    return reading(*file_, [&] { return check_file(*file_, today); });
}

}  // namespace nightcramp::storage
