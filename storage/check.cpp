#include "storage/check.hpp"

#include "diary/health.hpp"
#include "storage/check_form.hpp"
#include "storage/history_rows.hpp"
#include "storage/proven.hpp"
#include "storage/rows.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

constexpr double share_of_pages = 0.3;
constexpr double share_of_nights = 0.4;

void check_pages(DiaryFile& file, Problems& all) {
    Query rows = file.query("PRAGMA integrity_check(1000)");
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

/// Does the work; what it cannot read is a problem of that name.
template <class Work>
void noting(Problems& all, const std::string& name, Work&& work) {
    try {
        std::forward<Work>(work)();
    } catch (const BadRow& error) {
        all.push_back({name, fmt::format("It cannot be read: {}.", error.what())});
    } catch (const SQLite::Exception& error) {
        all.push_back({name, fmt::format("It cannot be read to its end: {}.", error.what())});
    }
}

/// What can be said of dismissals is only whether they can be read.
Problems health_problems(const Dismissal&, Date) {
    return {};
}

std::string name_of_value(const Dismissal& dismissal) {
    return "dismissal " + dismissal.suggestion;
}

/// Reads each value by itself, so that one that cannot be read hides no other.
template <class Value>
void check_value(DiaryFile& file, const Value& like, Date today, Problems& all) {
    const std::string name = name_of_value(like);
    noting(all, name, [&] {
        const auto found = read(file, like);
        if (!found) return;
        append(all, health_problems(found->value, today));
        (void)proven(found);
    });
}

/// As far as they can be read.
std::vector<std::string> keys(Query rows, const std::string& table, Problems& all) {
    std::vector<std::string> found;
    noting(all, "table " + table, [&] {
        while (rows.next()) {
            std::string key;
            rows.into(key);
            found.push_back(std::move(key));
        }
    });
    return found;
}

void check_night(DiaryFile& file, const std::string& key, Date today, Problems& all) {
    Night like;
    if (const auto date = parse_date(key)) {
        like.date = *date;
        check_value(file, like, today, all);
    } else {
        all.push_back({"night " + key, "There is no such date."});
    }
}

/// Tells of a list how far it is, as shares between `from` and `to` of the whole.
class Progress {
public:
    Progress(const Watch& watch, std::size_t count, double from, double to)
        : watch_(watch), count_(static_cast<double>(count)), from_(from), to_(to) {}

    void next() {
        watch_.check();
        watch_.tell(from_ + (to_ - from_) * ++done_ / count_);
    }

private:
    const Watch& watch_;
    double count_;
    double from_;
    double to_;
    double done_ = 0;
};

void check_nights(DiaryFile& file, Date today, const Watch& watch, Problems& all) {
    const auto dates = keys(file.query("SELECT date FROM night ORDER BY date"), "night", all);
    Progress progress(watch, dates.size(), share_of_pages, share_of_pages + share_of_nights);
    for (const std::string& date : dates) {
        check_night(file, date, today, all);
        progress.next();
    }
}

void check_others(DiaryFile& file, Date today, Problems& all) {
    for (std::string& id : keys(file.query("SELECT id FROM habit ORDER BY id"), "habit", all)) {
        Habit like;
        like.id = std::move(id);
        check_value(file, like, today, all);
    }
    check_value(file, Profile(), today, all);
    for (std::string& id : keys(file.query("SELECT id FROM experiment ORDER BY id"), "experiment", all)) {
        Experiment like;
        like.id = std::move(id);
        check_value(file, like, today, all);
    }
    for (std::string& id :
         keys(file.query("SELECT suggestion FROM dismissal ORDER BY suggestion"), "dismissal", all)) {
        Dismissal like;
        like.suggestion = std::move(id);
        check_value(file, like, today, all);
    }
}

void check_edit(DiaryFile& file, std::int64_t id, Problems& all) {
    const std::string name = fmt::format("history, edit {}", id);
    noting(all, name, [&] { (void)find_bare_edit(file, id); });
    noting(all, name, [&] {
        for (const ChangeRow& row : find_change_rows(file, id)) {
            noting(all, name, [&] { (void)change_of(row); });
        }
    });
}

void check_history(DiaryFile& file, const Watch& watch, Problems& all) {
    std::vector<std::int64_t> ids;
    noting(all, "history", [&] {
        Query rows = file.query("SELECT id FROM edit ORDER BY id");
        while (rows.next()) rows.into(ids.emplace_back());
    });
    Progress progress(watch, ids.size(), share_of_pages + share_of_nights, 1);
    for (const std::int64_t id : ids) {
        check_edit(file, id, all);
        progress.next();
    }
}

}  // namespace

Problems check_file(DiaryFile& file, Date today, const Watch& watch) {
    constexpr std::array file_checks{check_pages, check_references, check_form, check_counter,
                                     check_identity};
    Problems all;
    for (const auto& check : file_checks) {
        watch.check();
        noting(all, "file", [&] { check(file, all); });
    }
    watch.tell(share_of_pages);
    check_nights(file, today, watch, all);
    noting(all, "file", [&] { check_others(file, today, all); });
    check_history(file, watch, all);
    watch.tell(1);
    return all;
}

}  // namespace nightcramp::storage
