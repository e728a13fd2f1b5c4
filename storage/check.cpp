#include "storage/check.hpp"

#include "diary/health.hpp"
#include "storage/change_json.hpp"
#include "storage/rows.hpp"

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

void check_pages(DiaryFile& file, Problems& all) {
    Query rows = file.query("PRAGMA integrity_check");
    while (rows.next()) {
        std::string verdict;
        rows.into(verdict);
        if (verdict != "ok") all.push_back({"file", fmt::format("SQLite says: {}.", verdict)});
    }
}

void check_references(DiaryFile& file, Problems& all) {
    Query rows = file.query("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
    while (rows.next()) {
        std::string table;
        std::string parent;
        std::int64_t count = 0;
        rows.into(table, parent, count);
        all.push_back({"table " + table,
                       fmt::format("{} row(s) refer to a row of \"{}\" that is not there.", count, parent)});
    }
}

/// Reads each value by itself, so that one that cannot be read hides no other.
template <class Value>
void check_value(DiaryFile& file, const Value& like, Date today, Problems& all) {
    try {
        if (const auto value = find(file, like)) append(all, health_problems(*value, today));
    } catch (const BadRow& error) {
        all.push_back({name_of_value(like), fmt::format("It cannot be read: {}.", error.what())});
    }
}

std::vector<std::string> keys(Query rows) {
    std::vector<std::string> all;
    while (rows.next()) rows.into(all.emplace_back());
    return all;
}

void check_nights(DiaryFile& file, Date today, Problems& all) {
    for (const std::string& text : keys(file.query("SELECT date FROM night ORDER BY date"))) {
        Night like;
        if (const auto date = parse_date(text)) {
            like.date = *date;
            check_value(file, like, today, all);
        } else {
            all.push_back({"night " + text, "There is no such date."});
        }
    }
}

void check_others(DiaryFile& file, Date today, Problems& all) {
    for (std::string& id : keys(file.query("SELECT id FROM habit ORDER BY id"))) {
        Habit like;
        like.id = std::move(id);
        check_value(file, like, today, all);
    }
    check_value(file, Profile(), today, all);
    for (std::string& id : keys(file.query("SELECT id FROM experiment ORDER BY id"))) {
        Experiment like;
        like.id = std::move(id);
        check_value(file, like, today, all);
    }
}

void check_history(DiaryFile& file, Problems& all) {
    Query rows = file.query("SELECT edit, kind, key, before, after FROM change ORDER BY edit, number");
    while (rows.next()) {
        std::int64_t edit = 0;
        ChangeText text;
        rows.into(edit, text.kind, text.key, text.before, text.after);
        try {
            (void)to_change(text);
        } catch (const BadRow& error) {
            all.push_back(
                {fmt::format("history, edit {}", edit), fmt::format("It cannot be read: {}.", error.what())});
        }
    }
}

}  // namespace

Problems check_file(DiaryFile& file, Date today) {
    Problems all;
    try {
        check_pages(file, all);
        check_references(file, all);
        check_nights(file, today, all);
        check_others(file, today, all);
        check_history(file, all);
    } catch (const SQLite::Exception& error) {
        all.push_back({"file", fmt::format("It cannot be read to its end: {}.", error.what())});
    }
    return all;
}

}  // namespace nightcramp::storage
