#include "storage/salvage_source.hpp"

#include "storage/foreign/hardening.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <utility>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

/// How often a walk starts again behind damage before it gives up.
constexpr int most_starts = 5000;

std::string quoted(const std::string& name) {
    std::string text = "\"";
    for (const char sign : name) {
        text += sign;
        if (sign == '"') text += sign;
    }
    return text + "\"";
}

Cell cell_of(const SQLite::Column& column) {
    switch (column.getType()) {
        case SQLITE_INTEGER:
            return column.getInt64();
        case SQLITE_FLOAT:
            return column.getDouble();
        case SQLITE_NULL:
            return {};
        default:
            return column.getString();
    }
}

Cells cells_of(SQLite::Statement& statement, int from) {
    Cells cells;
    for (int i = from; i < statement.getColumnCount(); ++i) cells.push_back(cell_of(statement.getColumn(i)));
    return cells;
}

/// False where SQLite stops before the end, or does not come to one: pages may lead in circles.
template <class Take>
bool each_row(SQLite::Statement& statement, std::int64_t most, const Take& take) {
    bool whole = true;
    try {
        while (whole && statement.executeStep()) {
            take();
            whole = most-- > 0;
        }
    } catch (const SQLite::Exception&) {
        whole = false;
    }
    statement.tryReset();
    return whole;
}

struct Span {
    std::int64_t first;
    std::int64_t last;
};

/// Reads the rows of a table by their numbers, from both ends towards what cannot be read; what lies between
/// is halved and tried again, so that broken pages hide nothing but themselves.
class Walk {
public:
    Walk(SQLite::Database& database, const std::string& listed, const std::string& table, std::int64_t most)
        : most_(most),
          upwards_(database, fmt::format("SELECT rowid, {} FROM {} NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2"
                                         " ORDER BY rowid",
                                         listed, table)),
          downwards_(database,
                     fmt::format("SELECT rowid, {} FROM {} NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2"
                                 " ORDER BY rowid DESC",
                                 listed, table)) {}

    TablePart run(const Watch& watch) {
        constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
        std::deque<Span> left{{std::numeric_limits<std::int64_t>::min(), highest}};
        bool whole = true;
        for (int starts = 0; !left.empty() && starts < most_starts; ++starts) {
            watch.check();
            Span span = left.front();
            left.pop_front();
            if (read(upwards_, span)) continue;
            whole = false;
            if (read(downwards_, span) || span.first > span.last) continue;
            narrow(span);
            if (span.first >= span.last) continue;
            const auto middle = span.first + (span.last - span.first) / 2;
            left.push_back({span.first, middle});
            left.push_back({middle + 1, span.last});
        }
        TablePart part{{}, whole};
        for (auto& [number, cells] : rows_) part.rows.push_back(std::move(cells));
        return part;
    }

private:
    /// True where it came to the end of the span; otherwise the span is what is left of it.
    bool read(SQLite::Statement& statement, Span& span) {
        const bool upwards = &statement == &upwards_;
        statement.bind(1, span.first);
        statement.bind(2, span.last);
        return each_row(statement, most_, [&] {
            const std::int64_t number = statement.getColumn(0).getInt64();
            rows_.emplace(number, cells_of(statement, 1));
            if (upwards && number < span.last) span.first = std::max(span.first, number + 1);
            if (!upwards && number > span.first) span.last = std::min(span.last, number - 1);
        });
    }

    /// Rows have small numbers; those at the ends of the line are not worth halving it.
    void narrow(Span& span) const {
        constexpr std::int64_t farthest = 1 << 20;
        const std::int64_t highest = rows_.empty() ? 0 : rows_.rbegin()->first;
        const std::int64_t limit =
            std::max<std::int64_t>(0, std::min(highest, farthest * farthest)) + farthest;
        span.first = std::max<std::int64_t>(span.first, 0);
        span.last = std::min(span.last, limit);
    }

    std::int64_t most_;
    SQLite::Statement upwards_;
    SQLite::Statement downwards_;
    std::map<std::int64_t, Cells> rows_;
};

}  // namespace

/// Puts statements together: of the names of columns, quoted.
DamagedSource::DamagedSource(const std::filesystem::path& file, const std::string& vfs)
    : database_(file.string(), SQLite::OPEN_READWRITE, 0, vfs),
      most_rows_(static_cast<std::int64_t>(std::filesystem::file_size(file) / 4)) {
    // With this, SQLite makes do with those tables of a damaged list that it understands, from the second
    // look on; the first one also takes an unfinished change back.
    database_.tryExec("PRAGMA writable_schema = 1");
    database_.tryExec("SELECT count(*) FROM sqlite_master");
    database_.tryExec("SELECT count(*) FROM sqlite_master");
    harden(database_.getHandle());
}

TablePart DamagedSource::all(const std::string& sql, const std::string* key) {
    TablePart part;
    try {
        SQLite::Statement statement(database_, sql);
        if (key != nullptr) statement.bind(1, *key);
        part.whole = each_row(statement, most_rows_, [&] { part.rows.push_back(cells_of(statement, 0)); });
    } catch (const SQLite::Exception&) {
        part.whole = false;
    }
    return part;
}

std::int64_t DamagedSource::user_version() {
    const TablePart part = all("PRAGMA user_version");
    if (part.rows.empty() || part.rows.front().empty()) return 0;
    const auto* number = std::get_if<std::int64_t>(&part.rows.front().front());
    return number == nullptr ? 0 : *number;
}

std::vector<std::string> DamagedSource::columns(const std::string& table) {
    std::vector<std::string> names;
    for (const Cells& cells : all("PRAGMA table_xinfo(" + quoted(table) + ")").rows) {
        if (const auto* name = std::get_if<std::string>(&cells.at(1))) names.push_back(*name);
    }
    return names;
}

std::string DamagedSource::listed(const std::string& table, std::size_t columns) {
    std::string list;
    for (const std::string& name : this->columns(table)) {
        if (columns-- == 0) break;
        list += (list.empty() ? "" : ", ") + quoted(name);
    }
    return list.empty() ? "NULL" : list;
}

TablePart DamagedSource::rows(const std::string& table, std::size_t columns) {
    return all(fmt::format("SELECT {} FROM {}", listed(table, columns), quoted(table)));
}

TablePart DamagedSource::rows_by_number(const std::string& table, std::size_t columns, const Watch& watch) {
    try {
        return Walk(database_, listed(table, columns), quoted(table), most_rows_).run(watch);
    } catch (const SQLite::Exception&) {  // it has no rowids
        return rows(table, columns);
    }
}

TablePart DamagedSource::rows_of(const std::string& table, std::size_t columns, const std::string& key) {
    return all(fmt::format("SELECT {} FROM {} WHERE {} = ?1", listed(table, columns), quoted(table),
                           listed(table, 1)),
               &key);
}

TablePart DamagedSource::keys(const std::string& table) {
    const std::string first = listed(table, 1);
    return all(fmt::format("SELECT {} FROM {} ORDER BY {}", first, quoted(table), first));
}

}  // namespace nightcramp::storage
