#include "storage/whole.hpp"

#include "storage/pragmas.hpp"

#include <filesystem>
#include <string>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

namespace nightcramp::storage {
namespace {

std::string first_fault(SQLite::Database& database) {
    database.exec("PRAGMA ignore_check_constraints = 1");
    const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
    database.exec("PRAGMA ignore_check_constraints = 0");
    return verdict;
}

/// SQLite takes the missing rest of a last page for zeros.
bool misses_its_end(SQLite::Database& database) {
    const auto expected = number_of(database, "PRAGMA page_count") * number_of(database, "PRAGMA page_size");
    return std::filesystem::file_size(database.getFilename()) < static_cast<std::uintmax_t>(expected);
}

}  // namespace

void expect_whole(SQLite::Database& database, const Deed& deed) {
    const SQLite::Transaction snapshot(database, SQLite::TransactionBehavior::DEFERRED);
    if (misses_its_end(database)) throw_damaged(deed, "its end is missing");
    const std::string verdict = first_fault(database);
    if (verdict != "ok") throw_damaged(deed, verdict);
}

}  // namespace nightcramp::storage
