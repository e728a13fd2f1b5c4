#pragma once

#include "exchange/reader.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace nightcramp::storage {

/// A row of a foreign table. A cell may hold anything, whatever its column was declared to hold.
class ForeignRow {
public:
    ForeignRow(const SQLite::Statement& statement, std::uint32_t number)
        : statement_(statement), number_(number) {}

    [[nodiscard]] std::uint32_t number() const { return number_; }  ///< counted from 1
    [[nodiscard]] bool is_null(int column) const;
    /// None for anything that is not a whole number.
    [[nodiscard]] std::optional<std::int64_t> whole(int column) const;
    /// None for anything that is not a finite number.
    [[nodiscard]] std::optional<double> amount(int column) const;
    /// None for anything that is not plain text; a text longer than a note may be is cut.
    [[nodiscard]] std::optional<std::string> text(int column) const;

private:
    const SQLite::Statement& statement_;
    std::uint32_t number_;
};

/// A database that another program wrote, or somebody who means harm. It is read as it lies there: nothing is
/// written, no code of the file is run (views, triggers, functions), and neither a text nor a query may take
/// more than a bounded share of memory and time. Every member throws Unreadable and Cancelled.
class ForeignDatabase {
public:
    /// `program`: what wrote the file, as people know it. The file must live longer than the database.
    ForeignDatabase(const exchange::InputFile& file, std::string program);
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;
    ~ForeignDatabase() = default;

    [[nodiscard]] std::int64_t user_version();
    /// Whether a table lies there under the name; a view of that name does not count.
    [[nodiscard]] bool has_table(const std::string& name);
    /// Whether the table has such a column that is stored; one that is computed does not count.
    [[nodiscard]] bool has_column(const std::string& table, const std::string& column);
    /// Calls `take` with each row, as the rows lie there; its cells are the columns in this order. A column
    /// that the table does not have reads as NULL.
    void each_row(const std::string& table, const std::vector<std::string>& columns,
                  const std::function<void(const ForeignRow& row)>& take);

private:
    template <class Work>
    auto in_its_words(Work&& work);
    void harden();
    [[nodiscard]] std::vector<std::string> stored_columns(const std::string& table);

    const exchange::InputFile& file_;
    std::string program_;
    std::optional<SQLite::Database> database_;
    std::int64_t operations_ = 0;  ///< of SQLite, in thousands
};

}  // namespace nightcramp::storage
