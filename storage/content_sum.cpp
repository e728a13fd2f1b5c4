#include "storage/content_sum.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

constexpr std::size_t bytes_at_a_time = 1 << 16;

/// Hashes values so that no two lists of values look alike: each with its type, texts with their length.
class Hasher {
public:
    Hasher() { crypto_generichash_init(&state_, nullptr, 0, std::tuple_size_v<decltype(ContentSum::hash)>); }

    void add(char type, std::string_view bytes) {
        if (buffer_.size() + bytes.size() + 9 > bytes_at_a_time) flush();
        buffer_ += type;
        add_number(bytes.size());
        buffer_ += bytes;
    }

    void add(const SQLite::Column& cell) {
        const auto bytes = static_cast<std::size_t>(cell.getBytes());
        switch (cell.getType()) {
            case SQLITE_INTEGER:
                return add('i', std::to_string(cell.getInt64()));
            case SQLITE_FLOAT: {
                const double value = cell.getDouble();
                return add('r', {reinterpret_cast<const char*>(&value), sizeof value});
            }
            case SQLITE_TEXT:
                return add('t', {cell.getText(), bytes});
            case SQLITE_BLOB:
                return add('b', {static_cast<const char*>(cell.getBlob()), bytes});
            default:
                return add('0', {});
        }
    }

    [[nodiscard]] decltype(ContentSum::hash) finish() {
        flush();
        decltype(ContentSum::hash) hash{};
        crypto_generichash_final(&state_, hash.data(), hash.size());
        return hash;
    }

private:
    void add_number(std::uint64_t number) {
        buffer_.append(reinterpret_cast<const char*>(&number), sizeof number);
    }

    void flush() {
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(buffer_.data()),
                                  buffer_.size());
        buffer_.clear();
    }

    crypto_generichash_state state_{};
    std::string buffer_;
};

std::int64_t add_rows(SQLite::Database& database, const std::string& query, Hasher& hasher) {
    SQLite::Statement rows(database, query);
    std::int64_t count = 0;
    for (; rows.executeStep(); ++count) {
        hasher.add('n', {});
        for (int column = 0; column < rows.getColumnCount(); ++column) hasher.add(rows.getColumn(column));
    }
    return count;
}

struct Table {
    std::string name;
    bool without_rowid = false;
};

std::vector<Table> tables_of(SQLite::Database& database) {
    SQLite::Statement rows(database,
                           "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                           " AND name NOT IN ('sqlite_schema', 'sqlite_master') ORDER BY name");
    std::vector<Table> all;
    while (rows.executeStep())
        all.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt() != 0});
    return all;
}

std::string in_quotes(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::string order_of(SQLite::Database& database, const Table& table) {
    if (!table.without_rowid) return "rowid";
    SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    columns.bind(1, table.name);
    std::string order;
    while (columns.executeStep()) {
        order += (order.empty() ? "" : ", ") + in_quotes(columns.getColumn(0).getString());
    }
    return order;
}

}  // namespace

ContentSum content_sum(SQLite::Database& database) {
    Hasher hasher;
    add_rows(database, "PRAGMA application_id", hasher);
    add_rows(database, "PRAGMA user_version", hasher);
    add_rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name", hasher);
    ContentSum sum;
    for (const Table& table : tables_of(database)) {
        hasher.add('T', table.name);
        sum.rows += add_rows(
            database,
            fmt::format("SELECT * FROM {} ORDER BY {}", in_quotes(table.name), order_of(database, table)),
            hasher);
    }
    sum.hash = hasher.finish();
    return sum;
}

}  // namespace nightcramp::storage
