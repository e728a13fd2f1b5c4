#include "storage/salvage_load.hpp"

#include <algorithm>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

std::string insertion(const std::string& table, const std::vector<std::string>& names, std::size_t columns) {
    std::string list;
    std::string places;
    for (std::size_t i = 0; i < columns; ++i) {
        list += (i == 0 ? "\"" : ", \"") + names.at(i) + '"';
        places += i == 0 ? "?" : ", ?";
    }
    return fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table, list, places);
}

void bind_one(SQLite::Statement& statement, int place, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        statement.bind(place, *number);
    } else if (const auto* real = std::get_if<double>(&cell)) {
        statement.bind(place, *real);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        statement.bind(place, *text);
    } else {
        statement.bind(place);
    }
}

}  // namespace

void make_form(SQLite::Database& database, std::span<const Migration> steps, int form) {
    const auto end = std::find_if(steps.begin(), steps.end(),
                                  [&](const Migration& step) { return step.to_version > form; });
    migrate(database, {steps.begin(), end});
}

FormColumns columns_of_form(std::span<const Migration> steps, int form) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    make_form(database, steps, form);
    SQLite::Statement rows(database,
                           "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c"
                           " WHERE m.type = 'table' ORDER BY m.name, c.cid");
    FormColumns columns;
    while (rows.executeStep()) {
        columns[rows.getColumn(0).getString()].push_back(rows.getColumn(1).getString());
    }
    return columns;
}

/// Puts statements together: of the names of the program's own tables.
RowPutter::RowPutter(SQLite::Database& database, const std::string& table,
                     const std::vector<std::string>& names, std::size_t columns)
    : insert_(database, insertion(table, names, columns)) {}

Put RowPutter::put(const Cells& cells) {
    try {
        int place = 0;
        for (const Cell& cell : cells) bind_one(insert_, ++place, cell);
        insert_.exec();
        insert_.reset();
        return Put::done;
    } catch (const SQLite::Exception& error) {
        insert_.tryReset();
        return judge(error);
    }
}

Put RowPutter::judge(const SQLite::Exception& error) {
    const int number = error.getErrorCode() & 0xff;
    const bool breaks_a_rule =
        number == SQLITE_CONSTRAINT || number == SQLITE_MISMATCH || number == SQLITE_TOOBIG;
    if (!breaks_a_rule) throw error;
    why_ = error.what();
    const int more = error.getExtendedErrorCode();
    const bool is_known = more == SQLITE_CONSTRAINT_PRIMARYKEY || more == SQLITE_CONSTRAINT_UNIQUE ||
                          more == SQLITE_CONSTRAINT_ROWID;
    return is_known ? Put::known_already : Put::refused;
}

}  // namespace nightcramp::storage
