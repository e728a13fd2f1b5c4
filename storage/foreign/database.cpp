#include "storage/foreign/database.hpp"

#include "diary/rules.hpp"
#include "diary/text.hpp"
#include "exchange/unreadable.hpp"
#include "storage/foreign/hardening.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

/// Far more than the largest diary of a lifetime needs.
constexpr std::int64_t most_operations = 1'000'000;  // thousands

constexpr int operations_between_looks = 1'000;

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// At most so many bytes, and no half of a letter.
void shorten(std::string& text, std::size_t most) {
    if (text.size() <= most) return;
    std::size_t end = most;
    while (end > 0 && is_continuation(text[end])) --end;
    text.resize(end);
}

std::string in_double_quotes(const std::string& name) {
    return '"' + name + '"';
}

}  // namespace

bool ForeignRow::is_null(int column) const {
    return statement_.isColumnNull(column);
}

std::optional<std::int64_t> ForeignRow::whole(int column) const {
    const SQLite::Column cell = statement_.getColumn(column);
    return cell.isInteger() ? std::optional(cell.getInt64()) : std::nullopt;
}

std::optional<double> ForeignRow::amount(int column) const {
    const SQLite::Column cell = statement_.getColumn(column);
    if (!cell.isInteger() && !cell.isFloat()) return std::nullopt;
    const double value = cell.getDouble();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<std::string> ForeignRow::text(int column) const {
    const SQLite::Column cell = statement_.getColumn(column);
    if (!cell.isText()) return std::nullopt;
    std::string value = cell.getString();
    if (!is_plain_text(value)) return std::nullopt;
    shorten(value, longest_text);
    return value;
}

/// What SQLite says of the file, as Unreadable.
template <class Work>
auto ForeignDatabase::in_its_words(Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& error) {
        file_.watch().check();
        if (error.getErrorCode() == SQLITE_INTERRUPT) {
            throw exchange::Unreadable(
                fmt::format("“{}” cannot be read to its end in any sensible time, so nothing of it is used. "
                            "Make a new copy of it in {}, and import that.",
                            file_.name(), program_));
        }
        throw exchange::Unreadable(
            fmt::format("“{}” is damaged, or not what {} writes ({}). Nothing of it is used. Make a new copy "
                        "of it there, and import that.",
                        file_.name(), program_, error.what()));
    }
}

ForeignDatabase::ForeignDatabase(const exchange::InputFile& file, std::string program)
    : file_(file), program_(std::move(program)) {
    const std::string address = read_only_address(file.on_disk());
    in_its_words([&] {
        database_.emplace(address, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        harden();
    });
}

void ForeignDatabase::harden() {
    const auto go_on = [](void* self) {
        auto& database = *static_cast<ForeignDatabase*>(self);
        const bool is_enough = ++database.operations_ > most_operations;
        return is_enough || database.file_.watch().stop.stop_requested() ? 1 : 0;
    };
    sqlite3_progress_handler(database_->getHandle(), operations_between_looks, go_on, this);
    storage::harden(database_->getHandle());
}

std::int64_t ForeignDatabase::user_version() {
    return in_its_words([&] { return database_->execAndGet("PRAGMA user_version").getInt64(); });
}

bool ForeignDatabase::has_table(const std::string& name) {
    return in_its_words([&] {
        SQLite::Statement rows(
            *database_, "SELECT type, rootpage, sql FROM sqlite_master WHERE name = ?1 COLLATE NOCASE");
        rows.bind(1, name);
        while (rows.executeStep()) {
            // A view may call itself a table, and a virtual table is one; neither lies on a page of its own.
            const bool lies_there =
                rows.getColumn(0).getString() == "table" && rows.getColumn(1).getInt64() > 0;
            if (lies_there && rows.getColumn(2).getString().starts_with("CREATE TABLE")) return true;
        }
        return false;
    });
}

std::vector<std::string> ForeignDatabase::stored_columns(const std::string& table) {
    SQLite::Statement rows(*database_, "PRAGMA table_xinfo(" + in_double_quotes(table) + ")");
    std::vector<std::string> names;
    while (rows.executeStep()) {
        constexpr int name = 1;
        constexpr int hidden = 6;
        if (rows.getColumn(hidden).getInt() == 0) names.push_back(rows.getColumn(name).getString());
    }
    return names;
}

bool ForeignDatabase::has_column(const std::string& table, const std::string& column) {
    return in_its_words([&] {
        const auto stored = stored_columns(table);
        return std::find(stored.begin(), stored.end(), column) != stored.end();
    });
}

void ForeignDatabase::each_row(const std::string& table, const std::vector<std::string>& columns,
                               const std::function<void(const ForeignRow& row)>& take) {
    in_its_words([&] {
        const auto stored = stored_columns(table);
        std::vector<std::string> cells;
        for (const std::string& column : columns) {
            const bool is_there = std::find(stored.begin(), stored.end(), column) != stored.end();
            cells.push_back(is_there ? in_double_quotes(column) : "NULL");
        }
        SQLite::Statement rows(
            *database_, fmt::format("SELECT {} FROM {}", fmt::join(cells, ", "), in_double_quotes(table)));
        for (std::uint32_t number = 1; rows.executeStep(); ++number) take(ForeignRow(rows, number));
    });
}

}  // namespace nightcramp::storage
