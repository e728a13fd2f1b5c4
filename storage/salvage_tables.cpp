#include "storage/salvage_tables.hpp"

#include "diary/change.hpp"
#include "storage/pragmas.hpp"
#include "storage/salvage_found.hpp"
#include "storage/salvage_source.hpp"
#include "storage/sum_up.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

namespace nightcramp::storage {
namespace {

/// Whose rows a table holds, and how the first column names them.
struct ValueTable {
    const char* name;
    ValueKind kind;
    bool is_own;  ///< one row for each value; otherwise what belongs to one
};

// What refers to others comes behind them.
constexpr std::array value_tables{
    ValueTable{"night", ValueKind::night, true},
    ValueTable{"cramp", ValueKind::night, false},
    ValueTable{"cramp_relief", ValueKind::night, false},
    ValueTable{"answer", ValueKind::night, false},
    ValueTable{"warning_sign", ValueKind::night, false},
    ValueTable{"habit", ValueKind::habit, true},
    ValueTable{"profile", ValueKind::profile, true},
    ValueTable{"profile_condition", ValueKind::profile, false},
    ValueTable{"medicine", ValueKind::profile, false},
    ValueTable{"question", ValueKind::profile, false},
    ValueTable{"experiment", ValueKind::experiment, true},
    ValueTable{"dismissal", ValueKind::dismissal, true},
};

std::string first_text(const Cells& cells) {
    const auto* text = cells.empty() ? nullptr : std::get_if<std::string>(&cells.front());
    return text == nullptr ? "" : *text;
}

ValueName name_of(const ValueTable& table, const Cells& cells) {
    return {table.kind, table.kind == ValueKind::profile ? key(Profile()) : first_text(cells)};
}

/// Loads one damaged diary.
class Loading {
public:
    Loading(const DamagedFile& damaged, const Opening& opening, const Watch& watch)
        : damaged_(damaged),
          opening_(opening),
          watch_(watch),
          source_(damaged.file, opening.vfs),
          memory_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {}

    SalvagedTables run() {
        const auto form = form_of_tables();
        if (!form) found_ = find_history(damaged_.file, damaged_.page_size, watch_);
        const int made = form ? *form : form_of_found();
        columns_ = columns_of_form(opening_.steps, made);
        make_form(memory_, opening_.steps, made);
        tables_.has_checksums = columns_.contains("identity") && !is_unsummed();
        load(form.has_value());
        finish(made);
        return std::move(tables_);
    }

private:
    [[nodiscard]] bool fits(int form) {
        for (const auto& [table, names] : columns_of_form(opening_.steps, form)) {
            const std::size_t found = source_.columns(table).size();
            if (found != 0 && found != names.size()) return false;
        }
        return true;
    }

    /// None where no table of a diary can be read. A form that the tables have counts more than what the head
    /// of the file says.
    [[nodiscard]] std::optional<int> form_of_tables() {
        const auto can_be_read = [&](const char* table) { return !source_.columns(table).empty(); };
        tables_.found_any =
            can_be_read("night") || can_be_read("edit") || can_be_read("change") || can_be_read("cramp");
        const std::int64_t told = source_.user_version();
        const int newest = opening_.newest_version();
        if (!tables_.found_any) return std::nullopt;
        const bool is_known = told >= 1 && told <= newest;
        if (is_known && fits(static_cast<int>(told))) return static_cast<int>(told);
        for (int form = newest; form >= 1; --form) {
            if (fits(form)) return form;
        }
        if (told > newest) throw_newer_schema(damaged_.name, told, newest);
        return is_known ? static_cast<int>(told) : newest;
    }

    /// The oldest form that has as many columns as the rows that were found.
    [[nodiscard]] int form_of_found() {
        tables_.found_any = !found_->edits.empty() || !found_->changes.empty();
        const int newest = opening_.newest_version();
        for (int form = 1; form < newest; ++form) {
            const FormColumns columns = columns_of_form(opening_.steps, form);
            if (columns.at("edit").size() >= found_->edit_columns &&
                columns.at("change").size() >= found_->change_columns) {
                return form;
            }
        }
        return newest;
    }

    /// Whether the program was interrupted between bringing it to a form with checksums and writing them.
    [[nodiscard]] bool is_unsummed() {
        const TablePart part = source_.rows("identity", 3);
        return part.rows.size() == 1 && part.rows.front().size() == 3 &&
               part.rows.front().back() == Cell(std::int64_t{0});
    }

    void load(bool has_tables) {
        set_foreign_keys(memory_, false);
        {
            SQLite::Transaction transaction(memory_);
            load_history(has_tables);
            transaction.commit();
        }
        set_foreign_keys(memory_, true);
        SQLite::Transaction transaction(memory_);
        for (const ValueTable& table : value_tables) load_values(table, has_tables);
        transaction.commit();
        const TablePart counter = source_.rows("counter", 2);
        if (counter.rows.empty() || counter.rows.front().size() != 2) return;
        if (const auto* number = std::get_if<std::int64_t>(&counter.rows.front().back())) {
            tables_.counter = *number;
        }
    }

    void put_all(const std::string& table, const std::vector<Cells>& rows) {
        const auto& names = columns_.at(table);
        for (std::size_t width = 1; width <= names.size(); ++width) {
            RowPutter putter(memory_, table, names, width);
            for (const Cells& cells : rows) {
                if (cells.size() == width) (void)putter.put(cells);
            }
        }
    }

    void load_history(bool has_tables) {
        if (has_tables) {
            const TablePart edits = source_.rows_by_number("edit", columns_.at("edit").size(), watch_);
            const TablePart changes = source_.rows_by_number("change", columns_.at("change").size(), watch_);
            tables_.history_is_whole = edits.whole && changes.whole;
            put_all("edit", edits.rows);
            put_all("change", changes.rows);
        }
        if (tables_.history_is_whole) return;
        if (!found_) found_ = find_history(damaged_.file, damaged_.page_size, watch_);
        put_all("edit", found_->edits);
        put_all("change", found_->changes);
    }

    [[nodiscard]] std::set<std::string> known_nights() {
        std::set<std::string> nights;
        SQLite::Statement rows(memory_,
                               "SELECT date FROM night UNION SELECT key FROM change WHERE kind = 'night'");
        while (rows.executeStep()) nights.insert(rows.getColumn(0).getString());
        for (const auto& [name, why] : tables_.broken) {
            if (name.first == ValueKind::night) nights.insert(name.second);
        }
        return nights;
    }

    /// A table that cannot be read as a whole is read night by night.
    std::vector<Cells> rows_by_night(const ValueTable& table, std::size_t columns) {
        std::vector<Cells> all;
        for (const std::string& night : known_nights()) {
            watch_.check();
            TablePart part = source_.rows_of(table.name, columns, night);
            if (!part.whole) note_broken({table.kind, night}, "a part of it cannot be read");
            std::move(part.rows.begin(), part.rows.end(), std::back_inserter(all));
        }
        return all;
    }

    std::vector<Cells> rows_of(const ValueTable& table, std::size_t columns) {
        if (table.is_own) {
            TablePart part = source_.rows_by_number(table.name, columns, watch_);
            if (!part.whole) tables_.incomplete.insert(table.kind);
            return std::move(part.rows);
        }
        TablePart part = source_.rows(table.name, columns);
        if (part.whole) return std::move(part.rows);
        if (table.kind == ValueKind::night) return rows_by_night(table, columns);
        note_broken({table.kind, key(Profile())}, "a part of it cannot be read");
        return std::move(part.rows);
    }

    void load_values(const ValueTable& table, bool has_tables) {
        watch_.check();
        if (!has_tables) {
            tables_.incomplete.insert(table.kind);
            return;
        }
        const auto& names = columns_.at(table.name);
        const auto rows = rows_of(table, names.size());
        RowPutter putter(memory_, table.name, names, names.size());
        const std::set<Cells> each(rows.begin(), rows.end());
        for (const Cells& cells : each) {
            if (cells.size() != names.size()) {
                tables_.incomplete.insert(table.kind);
            } else if (putter.put(cells) != Put::done) {
                note_broken(name_of(table, cells), putter.why());
            }
        }
        if (table.is_own && table.kind != ValueKind::profile) compare_keys(table, each);
    }

    /// The index names what the table should have.
    void compare_keys(const ValueTable& table, const std::set<Cells>& rows) {
        std::set<std::string> have;
        for (const Cells& cells : rows) have.insert(first_text(cells));
        for (const Cells& cells : source_.keys(table.name).rows) {
            const std::string name = first_text(cells);
            if (have.contains(name)) continue;
            note_broken({table.kind, name}, "it is listed, but not there");
            tables_.incomplete.insert(table.kind);
        }
    }

    void note_broken(ValueName name, const std::string& why) {
        tables_.broken.try_emplace(std::move(name), why);
    }

    /// Brings what was read to the newest form. What refers to a lost edit would be in its way.
    void finish(int form) {
        if (form < opening_.newest_version()) {
            memory_.exec("DELETE FROM change WHERE edit NOT IN (SELECT id FROM edit)");
            const auto& names = columns_.at("edit");
            if (std::find(names.begin(), names.end(), "takes_back") != names.end()) {
                memory_.exec(
                    "UPDATE edit SET takes_back = NULL WHERE takes_back NOT IN (SELECT id FROM edit)");
            }
        }
        migrate(memory_, opening_.steps);
        if (!tables_.has_checksums) memory_.exec("UPDATE identity SET summed = 0");
        tables_.rows = std::make_unique<DiaryFile>(damaged_.name, opening_, std::move(memory_));
        sum_up(*tables_.rows);
    }

    const DamagedFile& damaged_;
    const Opening& opening_;
    const Watch& watch_;
    DamagedSource source_;
    SQLite::Database memory_;
    FormColumns columns_;
    std::optional<FoundHistory> found_;
    SalvagedTables tables_;
};

}  // namespace

SalvagedTables read_tables(const DamagedFile& damaged, const Opening& opening, const Watch& watch) {
    return Loading(damaged, opening, watch).run();
}

}  // namespace nightcramp::storage
