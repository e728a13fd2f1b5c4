#pragma once

#include <cstdint>

#include <SQLiteCpp/Database.h>

namespace nightcramp::storage {

/// How long one program waits for another one; set before the first question to the file.
inline constexpr int busy_timeout_ms = 2000;

/// What SQLite is to promise for each connection that may write: sets it and reads it back.
void set_pragmas(SQLite::Database& database);

/// Whether all references are followed; off only while a migration rebuilds tables.
void set_foreign_keys(SQLite::Database& database, bool on);

/// The number that a pragma or a query returns.
[[nodiscard]] std::int64_t number_of(SQLite::Database& database, const char* query);

}  // namespace nightcramp::storage
