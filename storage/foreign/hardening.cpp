#include "storage/foreign/hardening.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

struct Setting {
    int name;
    int value;
};

// No code of the file is run, and SQLite trusts nothing that it says of itself.
constexpr std::array switches{
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},      Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FKEY, 0},    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

constexpr std::array limits{
    Setting{SQLITE_LIMIT_LENGTH, 16 << 20},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    Setting{SQLITE_LIMIT_COLUMN, 500},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 2},
    Setting{SQLITE_LIMIT_VDBE_OP, 25'000},
    Setting{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 10},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

bool is_needed(std::string_view pragma) {
    return pragma == "user_version" || pragma == "table_xinfo";
}

int allow(void*, int action, const char* subject, const char*, const char*, const char*) {
    if (action == SQLITE_SELECT || action == SQLITE_READ) return SQLITE_OK;
    if (action == SQLITE_PRAGMA && is_needed(subject)) return SQLITE_OK;
    return SQLITE_DENY;
}

bool stays_as_it_is(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') ||
           std::string_view("/._-").find(sign) != std::string_view::npos;
}

}  // namespace

std::string read_only_address(const std::filesystem::path& file) {
    std::string address = "file://";
    for (const char sign : std::filesystem::absolute(file).string()) {
        if (stays_as_it_is(sign)) {
            address += sign;
        } else {
            address += fmt::format("%{:02X}", static_cast<unsigned char>(sign));
        }
    }
    return address + "?mode=ro&immutable=1";
}

void harden(sqlite3* connection) {
    for (const Setting& one : switches) sqlite3_db_config(connection, one.name, one.value, nullptr);
    for (const Setting& one : limits) sqlite3_limit(connection, one.name, one.value);
    sqlite3_exec(connection, "PRAGMA query_only = 1; PRAGMA cell_size_check = 1; PRAGMA mmap_size = 0",
                 nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(connection, allow, nullptr);
}

}  // namespace nightcramp::storage
