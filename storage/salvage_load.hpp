#pragma once

#include "storage/migrate.hpp"
#include "storage/salvage_scan.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace nightcramp::storage {

/// The names of the columns of each table of that form of the diary.
using FormColumns = std::map<std::string, std::vector<std::string>>;

[[nodiscard]] FormColumns columns_of_form(std::span<const Migration> steps, int form);

/// Brings a new database to that form.
void make_form(SQLite::Database& database, std::span<const Migration> steps, int form);

enum class Put { done, known_already, refused };

/// Puts rows into a table, each by itself: one that breaks a rule of the table is refused.
class RowPutter {
public:
    /// `columns`: how many the rows have, which are the first of the table's.
    RowPutter(SQLite::Database& database, const std::string& table, const std::vector<std::string>& names,
              std::size_t columns);

    Put put(const Cells& cells);
    /// Why the last one was refused.
    [[nodiscard]] const std::string& why() const { return why_; }

private:
    [[nodiscard]] Put judge(const SQLite::Exception& error);

    SQLite::Statement insert_;
    std::string why_;
};

}  // namespace nightcramp::storage
