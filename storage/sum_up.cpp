#include "storage/sum_up.hpp"

#include "storage/history_rows.hpp"
#include "storage/pragmas.hpp"
#include "storage/rows.hpp"

#include <SQLiteCpp/Transaction.h>

namespace nightcramp::storage {
namespace {

/// The first form that knows checksums.
constexpr std::int64_t first_form = 4;

bool is_summed(SQLite::Database& database) {
    return number_of(database, "PRAGMA user_version") < first_form ||
           number_of(database, "SELECT count(*) FROM identity WHERE summed = 0") == 0;
}

std::vector<std::string> texts(Query rows) {
    std::vector<std::string> all;
    while (rows.next()) rows.into(all.emplace_back());
    return all;
}

std::vector<std::int64_t> numbers(Query rows) {
    std::vector<std::int64_t> all;
    while (rows.next()) rows.into(all.emplace_back());
    return all;
}

/// What cannot be read has no checksum: whoever reads it hears why.
template <class Value>
void sum_value(DiaryFile& file, const Value& like, Query update, const std::string& key) {
    try {
        if (const auto found = read(file, like)) update.with(key, sum_of(found->value)).run();
    } catch (const BadRow&) {
        return;
    }
}

void sum_nights(DiaryFile& file) {
    for (const std::string& text : texts(file.query("SELECT date FROM night WHERE sum IS NULL"))) {
        const auto date = parse_date(text);
        if (!date) continue;
        Night like;
        like.date = *date;
        sum_value(file, like, file.query("UPDATE night SET sum = ?2 WHERE date = ?1"), text);
    }
}

void sum_others(DiaryFile& file) {
    for (const std::string& id : texts(file.query("SELECT id FROM habit WHERE sum IS NULL"))) {
        Habit like;
        like.id = id;
        sum_value(file, like, file.query("UPDATE habit SET sum = ?2 WHERE id = ?1"), id);
    }
    if (!numbers(file.query("SELECT one FROM profile WHERE sum IS NULL")).empty()) {
        sum_value(file, Profile(), file.query("UPDATE profile SET sum = ?2 WHERE one = ?1"), "1");
    }
    for (const std::string& id : texts(file.query("SELECT id FROM experiment WHERE sum IS NULL"))) {
        Experiment like;
        like.id = id;
        sum_value(file, like, file.query("UPDATE experiment SET sum = ?2 WHERE id = ?1"), id);
    }
    for (const std::string& id : texts(file.query("SELECT suggestion FROM dismissal WHERE sum IS NULL"))) {
        Dismissal like;
        like.suggestion = id;
        sum_value(file, like, file.query("UPDATE dismissal SET sum = ?2 WHERE suggestion = ?1"), id);
    }
}

void sum_history(DiaryFile& file) {
    for (const std::int64_t id : numbers(file.query("SELECT id FROM edit WHERE sum IS NULL"))) {
        try {
            rewrite(file, read_bare_edit(file, id));
        } catch (const BadRow&) {
            continue;
        }
    }
    Query update = file.query("UPDATE change SET sum = ?3 WHERE edit = ?1 AND number = ?2");
    for (const std::int64_t id : numbers(file.query("SELECT DISTINCT edit FROM change WHERE sum IS NULL"))) {
        for (const ChangeRow& row : find_change_rows(file, id)) {
            if (!row.sum) update.with(row.edit, row.number, sum_of(row.edit, row.text)).run();
        }
    }
}

}  // namespace

void sum_up(DiaryFile& file) {
    SQLite::Database& database = file.database();
    if (is_summed(database)) return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (is_summed(database)) return;  // another program was faster
    sum_nights(file);
    sum_others(file);
    sum_history(file);
    database.exec("UPDATE identity SET summed = 1");
    transaction.commit();
}

}  // namespace nightcramp::storage
