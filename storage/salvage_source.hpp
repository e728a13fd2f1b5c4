#pragma once

#include "diary/watch.hpp"
#include "storage/salvage_scan.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

namespace nightcramp::storage {

/// The rows that a damaged table gave.
struct TablePart {
    std::vector<Cells> rows;
    bool whole = false;  ///< SQLite found nothing wrong on the way
};

/// A damaged database, read through SQLite as far as it can be. Damage never throws: it makes a part that is
/// not whole. Nothing of what the file says is run, and nothing is written to it.
class DamagedSource {
public:
    /// `file`: a private copy with a mended head; an unfinished change beside it is taken back there.
    DamagedSource(const std::filesystem::path& file, const std::string& vfs);

    /// What the file says of its form; 0 where that cannot be read.
    [[nodiscard]] std::int64_t user_version();
    /// The names of its columns, in their order; empty where it has no such table that can be read.
    [[nodiscard]] std::vector<std::string> columns(const std::string& table);

    /// The first columns of all rows.
    [[nodiscard]] TablePart rows(const std::string& table, std::size_t columns);
    /// The same for a table with rowids; goes on behind pages that cannot be read. Throws Cancelled.
    [[nodiscard]] TablePart rows_by_number(const std::string& table, std::size_t columns, const Watch& watch);
    /// The rows whose first column is `key`.
    [[nodiscard]] TablePart rows_of(const std::string& table, std::size_t columns, const std::string& key);
    /// The first column of all rows, as the index of the table has it.
    [[nodiscard]] TablePart keys(const std::string& table);

private:
    [[nodiscard]] TablePart all(const std::string& sql, const std::string* key = nullptr);
    [[nodiscard]] std::string listed(const std::string& table, std::size_t columns);

    SQLite::Database database_;
    std::int64_t most_rows_;  ///< that the file has room for
};

}  // namespace nightcramp::storage
