#pragma once

#include "diary/answer.hpp"
#include "diary/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace nightcramp::storage {

/// How a value lies in one column; more than one column only for what Query knows by itself.
void bind_cell(SQLite::Statement& statement, int index, bool value);
void bind_cell(SQLite::Statement& statement, int index, int value);
void bind_cell(SQLite::Statement& statement, int index, std::int64_t value);
void bind_cell(SQLite::Statement& statement, int index, double value);
void bind_cell(SQLite::Statement& statement, int index, const std::string& value);
void bind_cell(SQLite::Statement& statement, int index, Date value);
void bind_cell(SQLite::Statement& statement, int index, const Moment& value);
void bind_cell(SQLite::Statement& statement, int index, std::chrono::seconds value);

void read_cell(const SQLite::Statement& statement, int column, bool& value);
void read_cell(const SQLite::Statement& statement, int column, int& value);
void read_cell(const SQLite::Statement& statement, int column, std::int64_t& value);
void read_cell(const SQLite::Statement& statement, int column, double& value);
void read_cell(const SQLite::Statement& statement, int column, std::string& value);
void read_cell(const SQLite::Statement& statement, int column, Date& value);
void read_cell(const SQLite::Statement& statement, int column, Moment& value);
void read_cell(const SQLite::Statement& statement, int column, std::chrono::seconds& value);

[[noreturn]] void throw_unknown_word(const SQLite::Statement& statement, int column);

/// A prepared statement on loan. It is reset when the loan ends.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : statement_(statement) {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query() { statement_.tryReset(); }

    /// Binds the values to ?1, ?2, … A Stamp and an AnswerValue take two places each, a Told value three.
    template <class... Values>
    Query& with(const Values&... values) {
        int index = 1;
        (bind(index, values), ...);
        return *this;
    }

    /// Goes to the next row; false when there is none.
    bool next() { return statement_.executeStep(); }

    /// For statements without rows.
    void run() {
        statement_.exec();
        statement_.reset();
    }

    /// Copies the columns of the row, in their order; places as in with().
    template <class... Values>
    void into(Values&... values) const {
        int column = 0;
        (read(column, values), ...);
    }

private:
    template <class Value>
    static constexpr int width(const Value*) {
        return 1;
    }
    template <class Value>
    static constexpr int width(const Told<Value>*) {
        return 3;
    }

    template <class Value>
    void bind(int& index, const Value& value) {
        if constexpr (std::is_enum_v<Value>) {
            bind_cell(statement_, index++, std::string(slug(value)));
        } else {
            bind_cell(statement_, index++, value);
        }
    }
    void bind(int& index, const Stamp& stamp) {
        bind(index, stamp.at);
        bind(index, stamp.provenance);
    }
    void bind(int& index, const AnswerValue& value) {
        bind(index, value.kind);
        bind(index, value.amount);
    }
    template <class Value>
    void bind(int& index, const Told<Value>& told) {
        bind(index, told.value);
        bind(index, told.stamp);
    }
    template <class Value>
    void bind(int& index, const std::optional<Value>& value) {
        if (value) {
            bind(index, *value);
        } else {
            for (int i = 0; i < width(static_cast<Value*>(nullptr)); ++i) statement_.bind(index++);
        }
    }

    template <class Value>
    void read(int& column, Value& value) const {
        if constexpr (std::is_enum_v<Value>) {
            const auto found = from_slug<Value>(statement_.getColumn(column).getText());
            if (!found) throw_unknown_word(statement_, column);
            value = *found;
            ++column;
        } else {
            read_cell(statement_, column++, value);
        }
    }
    void read(int& column, Stamp& stamp) const {
        read(column, stamp.at);
        read(column, stamp.provenance);
    }
    void read(int& column, AnswerValue& value) const {
        read(column, value.kind);
        read(column, value.amount);
    }
    template <class Value>
    void read(int& column, Told<Value>& told) const {
        read(column, told.value);
        read(column, told.stamp);
    }
    template <class Value>
    void read(int& column, std::optional<Value>& value) const {
        if (statement_.isColumnNull(column)) {
            column += width(static_cast<Value*>(nullptr));
            value.reset();
        } else {
            read(column, value.emplace());
        }
    }

    SQLite::Statement& statement_;
};

}  // namespace nightcramp::storage
