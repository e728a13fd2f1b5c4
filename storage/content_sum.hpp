#pragma once

#include <array>
#include <cstdint>

#include <SQLiteCpp/Database.h>

namespace nightcramp::storage {

/// What a database holds, in short. Two with the same sum hold the same rows, in the same form.
struct ContentSum {
    std::int64_t rows = 0;
    std::array<unsigned char, 32> hash{};  ///< BLAKE2b

    friend bool operator==(const ContentSum&, const ContentSum&) = default;
};

/// Over all rows of all tables with the types of their values, over the statements that made tables, indexes
/// and triggers, and over the numbers of the form; where in the file they lie does not count. The caller
/// holds a transaction.
[[nodiscard]] ContentSum content_sum(SQLite::Database& database);

}  // namespace nightcramp::storage
