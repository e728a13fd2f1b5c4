#include "storage/diary_file.hpp"

#include "storage/pragmas.hpp"

#include <sqlite3.h>

namespace nightcramp::storage {

DiaryFile::DiaryFile(std::filesystem::path path, Opening opening)
    : path_(std::move(path)),
      opening_(std::move(opening)),
      own_(std::in_place, path_.string(), SQLite::OPEN_READWRITE, busy_timeout_ms, opening_.vfs),
      database_(*own_) {}

DiaryFile::DiaryFile(std::filesystem::path path, Opening opening, SQLite::Database&& database)
    : path_(std::move(path)), opening_(std::move(opening)), own_(std::move(database)), database_(*own_) {}

DiaryFile::DiaryFile(std::filesystem::path path, Opening opening, SQLite::Database& database)
    : path_(std::move(path)), opening_(std::move(opening)), database_(database) {}

Query DiaryFile::query(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) found = statements_.try_emplace(sql, database_, std::string(sql)).first;
    return Query(found->second);
}

void DiaryFile::expect_known_form() {
    Query query = this->query("PRAGMA user_version");
    std::int64_t version = 0;
    query.next();
    query.into(version);
    if (version > opening_.newest_version()) throw_newer_schema(path_, version, opening_.newest_version());
}

void DiaryFile::expect_in_place() {
    int moved = 0;
    sqlite3* const connection = database_.getHandle();
    const int result = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (result == SQLITE_OK && moved != 0) throw_moved(path_);
}

void commit(SQLite::Transaction& transaction) {
    try {
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        // SQLite gives back its locks when the journal is gone from the disk, and reports what went wrong
        // before that first.
        if (error.getExtendedErrorCode() != SQLITE_IOERR_UNLOCK) throw;
    }
}

}  // namespace nightcramp::storage
