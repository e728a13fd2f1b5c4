#include "storage/salvage_history.hpp"

#include "diary/json.hpp"
#include "storage/history_rows.hpp"
#include "storage/salvage_words.hpp"

#include <set>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

template <class Value>
std::string text_of(const std::optional<Value>& value) {
    if (!value) return "";
    Value bare = *value;
    bare.revision = 0;
    try {
        return to_json(bare).dump();
    } catch (const Json::exception&) {
        throw BadRow("it holds what is no text");
    }
}

Change only_after(const Change& change) {
    return std::visit(
        []<class Value>(const Changed<Value>& changed) -> Change {
            return Changed<Value>{std::nullopt, changed.after};
        },
        change);
}

Remembered after_of(const Change& change, const std::optional<Moment>& at) {
    const bool is_there = std::visit([](const auto& changed) { return changed.after.has_value(); }, change);
    return {is_there ? std::optional(only_after(change)) : std::nullopt, at};
}

Change turned(const Change& change) {
    return std::visit([](const auto& changed) -> Change { return reversed(changed); }, change);
}

/// Reads the edits one by one, so that one that cannot be read hides no other.
class Reading {
public:
    explicit Reading(const SalvagedTables& tables) : rows_(*tables.rows) {
        if (!tables.history_is_whole) {
            history_.lost.push_back(
                {"history",
                 "A part of it cannot be read. Edits of which nothing is left are missing "
                 "without a trace."});
        }
    }

    SalvagedHistory run() {
        for (const std::int64_t id : numbers(rows_.query("SELECT id FROM edit ORDER BY id"))) read_edit(id);
        for (const std::int64_t id :
             numbers(rows_.query("SELECT DISTINCT edit FROM change WHERE edit NOT IN (SELECT id FROM edit)"
                                 " ORDER BY edit"))) {
            tell(id, "When it was made is lost, so it is left out.");
            loose_.insert(id);
        }
        remember();
        return std::move(history_);
    }

private:
    static std::vector<std::int64_t> numbers(Query rows) {
        std::vector<std::int64_t> all;
        while (rows.next()) rows.into(all.emplace_back());
        return all;
    }

    void tell(std::int64_t edit, std::string what) {
        history_.lost.push_back({fmt::format("history, edit {}", edit), std::move(what)});
    }

    /// Those that can be read; counts those that cannot.
    std::vector<Change> read_changes(std::int64_t id, std::size_t& missing) {
        std::vector<Change> changes;
        std::int64_t next = 0;
        for (const ChangeRow& row : find_change_rows(rows_, id)) {
            if (row.number > next) ++missing;
            next = row.number + 1;
            try {
                Change change = change_of(row);
                (void)before_text(change);
                (void)after_text(change);
                expect_one_value(change, row.text.key);
                changes.push_back(std::move(change));
            } catch (const BadRow&) {
                ++missing;
            }
        }
        return changes;
    }

    static void expect_one_value(const Change& change, const std::string& named) {
        const bool is_one = std::visit(
            [&](const auto& changed) {
                return (!changed.before || key(*changed.before) == named) &&
                       (!changed.after || key(*changed.after) == named);
            },
            change);
        if (!is_one) throw BadRow("it is about two values");
    }

    void read_edit(std::int64_t id) {
        constexpr std::int64_t highest = std::int64_t{1} << 53;
        try {
            SavedEdit saved = find_bare_edit(rows_, id);
            if (id > highest) throw BadRow("its number makes no sense");
            std::size_t missing = 0;
            saved.edit.changes = read_changes(id, missing);
            if (missing > 0) {
                tell(id, fmt::format("{} of its changes cannot be read and are left out.", missing));
            }
            history_.edits.push_back(std::move(saved));
        } catch (const BadRow& error) {
            tell(id, fmt::format("It cannot be read and is left out: {}.", shown(error.what())));
            loose_.insert(id);
        }
    }

    void remember() {
        for (const SavedEdit& saved : history_.edits) {
            if (saved.state != EditState::done) continue;
            for (const Change& change : saved.edit.changes) {
                history_.newest[name_of(change)] = after_of(change, saved.edit.at);
            }
        }
        for (const SavedEdit& saved : history_.edits) {
            if (saved.state == EditState::done) continue;
            for (const Change& change : saved.edit.changes) {
                history_.newest.try_emplace(name_of(change), after_of(turned(change), saved.edit.at));
            }
        }
        remember_loose();
    }

    void remember_loose() {
        std::map<ValueName, Remembered> newest;
        for (const std::int64_t id : loose_) {
            std::size_t ignored = 0;
            for (const Change& change : read_changes(id, ignored)) {
                newest[name_of(change)] = after_of(change, std::nullopt);
            }
        }
        history_.newest.merge(newest);
    }

    DiaryFile& rows_;
    std::set<std::int64_t> loose_;  ///< edits of which only changes are left
    SalvagedHistory history_;
};

}  // namespace

std::string before_text(const Change& change) {
    return std::visit([](const auto& changed) { return text_of(changed.before); }, change);
}

std::string after_text(const Change& change) {
    return std::visit([](const auto& changed) { return text_of(changed.after); }, change);
}

ValueName name_of(const Change& change) {
    Subject subject = subject_of(change);
    return {subject.kind, std::move(subject.key)};
}

SalvagedHistory read_history(const SalvagedTables& tables) {
    return Reading(tables).run();
}

}  // namespace nightcramp::storage
