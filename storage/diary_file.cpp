#include "storage/diary_file.hpp"

#include "storage/pragmas.hpp"

namespace nightcramp::storage {

DiaryFile::DiaryFile(std::filesystem::path path, Opening opening)
    : path_(std::move(path)),
      opening_(std::move(opening)),
      database_(path_.string(), SQLite::OPEN_READWRITE, busy_timeout_ms, opening_.vfs) {}

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

}  // namespace nightcramp::storage
