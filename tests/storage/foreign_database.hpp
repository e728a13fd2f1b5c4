#pragma once

#include "exchange/unreadable.hpp"
#include "storage/foreign/readers.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/support/scratch.hpp"

#include <filesystem>
#include <string>

#include <SQLiteCpp/Database.h>

/// Databases as other programs write them, and as nobody should.
namespace nightcramp::test {

/// A file that is made with these statements.
inline std::filesystem::path make_database(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
    return file;
}

/// What the reader makes of the file, whether it recognises it or not.
inline exchange::Draft read_database(const exchange::Reader& reader, const std::filesystem::path& file,
                                     const exchange::Watch& watch = {}) {
    const auto package = exchange::open_package(file);
    return exchange::read_draft(*package, {{&reader, {0}}}, exchange::test::reading_options(), watch);
}

/// Why the reader cannot read the file; empty where it can.
inline std::string refusal_of(const exchange::Reader& reader, const std::filesystem::path& file) {
    try {
        (void)read_database(reader, file);
    } catch (const exchange::Unreadable& refusal) {
        return refusal.what();
    }
    return "";
}

inline bool recognises(const exchange::Reader& reader, const std::filesystem::path& file) {
    return reader.recognises(exchange::glimpse_of(*exchange::open_package(file), 0));
}

/// Milliseconds from 1970 to midnight of that day in UTC.
inline std::string day_in_loop(Date day) {
    return std::to_string(std::chrono::milliseconds(day.time_since_epoch()).count());
}

/// The tables of a backup of Loop Habit Tracker with a habit of yes or no (0, "Stretching") and one with
/// amounts (1, "Water" in ml).
inline const std::string loop_tables =
    "PRAGMA user_version = 25;"
    "CREATE TABLE Habits (id integer primary key autoincrement, archived integer, name text,"
    " type integer not null default 0, unit text not null default \"\");"
    "CREATE TABLE Repetitions (id integer primary key autoincrement, habit integer not null references"
    " habits(id), timestamp integer not null, value integer not null, notes text);"
    "INSERT INTO Habits (id, name, type, unit) VALUES (0, 'Stretching', 0, ''), (1, 'Water', 1, 'ml');";

/// A statement that adds an entry to it.
inline std::string loop_entry(const std::string& habit, const std::string& timestamp,
                              const std::string& value, const std::string& notes = "NULL") {
    return "INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES (" + habit + ", " + timestamp +
           ", " + value + ", " + notes + ");";
}

}  // namespace nightcramp::test
