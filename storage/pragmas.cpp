#include "storage/pragmas.hpp"

#include "diary/errors.hpp"

#include <array>
#include <string>

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

struct Pragma {
    const char* name;
    const char* value;  ///< as it reads back
};

// One file that can be copied whenever nobody writes, nothing of a finished change lost when the power fails,
// erased text really erased, and no code run that somebody hid in the file.
constexpr std::array<Pragma, 6> pragmas{{
    {"busy_timeout", "2000"},
    {"journal_mode", "delete"},
    {"synchronous", "3"},
    {"secure_delete", "1"},
    {"trusted_schema", "0"},
    {"ignore_check_constraints", "0"},
}};

std::string text_of(SQLite::Database& database, const std::string& query) {
    return database.execAndGet(query).getString();
}

void set(SQLite::Database& database, const Pragma& pragma) {
    database.exec(fmt::format("PRAGMA {} = {}", pragma.name, pragma.value));
    const std::string got = text_of(database, fmt::format("PRAGMA {}", pragma.name));
    if (got != pragma.value) {
        throw DiaryError(
            fmt::format("SQLite keeps \"{}\" at {} instead of {}, so that nothing could be saved safely. "
                        "The diary \"{}\" was not changed. This is a mistake of the program or of its "
                        "installation: please report it.",
                        pragma.name, got, pragma.value, database.getFilename()));
    }
}

}  // namespace

void set_pragmas(SQLite::Database& database) {
    for (const Pragma& pragma : pragmas) set(database, pragma);
    set_foreign_keys(database, true);
}

void set_foreign_keys(SQLite::Database& database, bool on) {
    set(database, {"foreign_keys", on ? "1" : "0"});
}

std::int64_t number_of(SQLite::Database& database, const char* query) {
    return database.execAndGet(query).getInt64();
}

}  // namespace nightcramp::storage
