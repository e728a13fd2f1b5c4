#pragma once

#include "diary/embedded.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

namespace nightcramp::embedded {

/// storage/migrations/*.sql
std::span<const File> migrations();

}  // namespace nightcramp::embedded

namespace nightcramp::storage {

/// One step from the form before to `to_version`.
struct Migration {
    int to_version = 0;
    std::string sql;
};

/// All steps that this program knows, in their order.
[[nodiscard]] std::vector<Migration> all_migrations();

/// The form of the diary that this program writes.
[[nodiscard]] int newest_version();

/// Brings the diary to the form of the last step: each step in a transaction of its own, so that a step that
/// fails leaves the form before. Another program may be doing the same at the same time.
void migrate(SQLite::Database& database, std::span<const Migration> steps);

}  // namespace nightcramp::storage
