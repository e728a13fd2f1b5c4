#include "storage/migrate.hpp"

#include "diary/number.hpp"
#include "storage/pragmas.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

/// A step may rebuild tables, and a dropped table would take along what refers to it. SQLite hears this only
/// outside of transactions.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(SQLite::Database& database) : database_(database) {
        set_foreign_keys(database_, false);
    }
    ~ForeignKeysOff() { database_.tryExec("PRAGMA foreign_keys = 1"); }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    SQLite::Database& database_;
};

void expect_whole_references(SQLite::Database& database, int version) {
    SQLite::Statement broken(database, "PRAGMA foreign_key_check");
    if (broken.executeStep()) {
        throw SQLite::Exception(fmt::format("form {} would leave broken references", version),
                                SQLITE_CONSTRAINT);
    }
}

void take(SQLite::Database& database, const Migration& step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (number_of(database, "PRAGMA user_version") >= step.to_version) return;  // another program was faster
    database.exec(step.sql);
    expect_whole_references(database, step.to_version);
    database.exec(fmt::format("PRAGMA user_version = {}", step.to_version));
    transaction.commit();
}

}  // namespace

std::vector<Migration> all_migrations() {
    std::vector<Migration> steps;
    for (const embedded::File& file : embedded::migrations()) {
        steps.push_back({parse_digits(file.name.substr(0, 4)).value(), std::string(file.text)});
    }
    return steps;
}

int newest_version() {
    return parse_digits(embedded::migrations().back().name.substr(0, 4)).value();
}

void migrate(SQLite::Database& database, std::span<const Migration> steps) {
    {
        const ForeignKeysOff off(database);
        for (const Migration& step : steps) take(database, step);
    }
    set_foreign_keys(database, true);
}

}  // namespace nightcramp::storage
