#include "storage/check_form.hpp"

#include <algorithm>
#include <map>
#include <string>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

/// The statement that made it, by what it is: `table "night"`.
using Form = std::map<std::string, std::string>;

/// Without what SQLite's versions write in one way or another.
std::string essence(const std::string& sql) {
    std::string text;
    for (const char c : sql) {
        const bool is_space = c == ' ' || c == '\n' || c == '\t';
        if (c == '"' || (is_space && (text.empty() || text.back() == ' '))) continue;
        text += is_space ? ' ' : c;
    }
    return text;
}

Form form_of(SQLite::Database& database) {
    SQLite::Statement rows(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_master");
    Form form;
    while (rows.executeStep()) {
        form[fmt::format("{} \"{}\"", rows.getColumn(0).getText(), rows.getColumn(1).getText())] =
            essence(rows.getColumn(2).getString());
    }
    return form;
}

Form form_of_new_diary(const Opening& opening) {
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(memory, opening.steps);
    return form_of(memory);
}

}  // namespace

void check_form(DiaryFile& file, Problems& all) {
    const Form found = form_of(file.database());
    const Form expected = form_of_new_diary(file.opening());
    for (const auto& [name, sql] : expected) {
        const auto same = found.find(name);
        if (same == found.end()) {
            all.push_back({"file", fmt::format("Its {} is missing.", name)});
        } else if (same->second != sql) {
            all.push_back({"file", fmt::format("Its {} is not as this program makes it.", name)});
        }
    }
    for (const auto& [name, sql] : found) {
        if (expected.contains(name)) continue;
        all.push_back({"file", fmt::format("It has a {} that no diary of its form has.", name)});
    }
}

void check_counter(DiaryFile& file, Problems& all) {
    Query row = file.query(
        "SELECT (SELECT revision FROM counter), max(revision) FROM (SELECT max(id) AS revision FROM edit"
        " UNION ALL SELECT max(revision) FROM night UNION ALL SELECT max(revision) FROM habit"
        " UNION ALL SELECT max(revision) FROM profile UNION ALL SELECT max(revision) FROM experiment"
        " UNION ALL SELECT max(revision) FROM dismissal)");
    if (!row.next()) return;
    std::optional<std::int64_t> counter;
    std::optional<std::int64_t> highest;
    row.into(counter, highest);
    if (!counter) {
        all.push_back({"file", "The counter of its changes is missing."});
    } else if (highest && *highest > *counter) {
        all.push_back(
            {"file", fmt::format("The counter of its changes is at {}, although there is a change {}.",
                                 *counter, *highest)});
    }
}

void check_identity(DiaryFile& file, Problems& all) {
    Query row = file.query("SELECT id FROM identity");
    std::string id;
    if (row.next()) row.into(id);
    if (id.size() == 8 && id.find_first_not_of("0123456789abcdef") == std::string::npos) return;
    all.push_back({"file", "It has lost its identity, which the names of copies in other folders bear."});
}

}  // namespace nightcramp::storage
