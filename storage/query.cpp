#include "storage/query.hpp"

#include "storage/errors.hpp"

#include <limits>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

[[noreturn]] void fail(const SQLite::Statement& statement, int column, std::string_view expected) {
    throw BadRow(fmt::format("its \"{}\" holds \"{}\", which is no {}", statement.getColumnName(column),
                             statement.getColumn(column).getText(), expected));
}

}  // namespace

void bind_cell(SQLite::Statement& statement, int index, bool value) {
    statement.bind(index, value ? 1 : 0);
}

void bind_cell(SQLite::Statement& statement, int index, int value) {
    statement.bind(index, value);
}

void bind_cell(SQLite::Statement& statement, int index, std::int64_t value) {
    statement.bind(index, value);
}

void bind_cell(SQLite::Statement& statement, int index, double value) {
    statement.bind(index, value);
}

void bind_cell(SQLite::Statement& statement, int index, const std::string& value) {
    statement.bind(index, value);
}

void bind_cell(SQLite::Statement& statement, int index, Date value) {
    statement.bind(index, iso(value));
}

void bind_cell(SQLite::Statement& statement, int index, const Moment& value) {
    statement.bind(index, iso(value));
}

void bind_cell(SQLite::Statement& statement, int index, std::chrono::seconds value) {
    statement.bind(index, std::int64_t{value.count()});
}

void read_cell(const SQLite::Statement& statement, int column, bool& value) {
    value = statement.getColumn(column).getInt() != 0;
}

void read_cell(const SQLite::Statement& statement, int column, int& value) {
    const std::int64_t wide = statement.getColumn(column).getInt64();
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        fail(statement, column, "number of that kind");
    }
    value = static_cast<int>(wide);
}

void read_cell(const SQLite::Statement& statement, int column, std::int64_t& value) {
    value = statement.getColumn(column).getInt64();
}

void read_cell(const SQLite::Statement& statement, int column, double& value) {
    value = statement.getColumn(column).getDouble();
}

void read_cell(const SQLite::Statement& statement, int column, std::string& value) {
    value = statement.getColumn(column).getString();
}

void read_cell(const SQLite::Statement& statement, int column, Date& value) {
    const auto date = parse_date(statement.getColumn(column).getText());
    if (!date) fail(statement, column, "date");
    value = *date;
}

void read_cell(const SQLite::Statement& statement, int column, Moment& value) {
    const auto moment = parse_moment(statement.getColumn(column).getText());
    if (!moment) fail(statement, column, "moment");
    value = *moment;
}

void read_cell(const SQLite::Statement& statement, int column, std::chrono::seconds& value) {
    value = std::chrono::seconds(statement.getColumn(column).getInt64());
}

void throw_unknown_word(const SQLite::Statement& statement, int column) {
    fail(statement, column, "word of the diary");
}

}  // namespace nightcramp::storage
