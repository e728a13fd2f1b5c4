#include "storage/sqlite_journal.hpp"

#include "diary/ledger.hpp"
#include "storage/erasure_rows.hpp"
#include "storage/history_rows.hpp"
#include "storage/rows.hpp"

#include <algorithm>
#include <limits>

namespace nightcramp::storage {
namespace {

/// The tables as ledger.hpp wants them.
struct Store {
    DiaryFile& file;

    template <class Value>
    std::optional<Value> find(const Value& like) {
        return storage::find(file, like);
    }
    template <class Value>
    void put(const Value& value) {
        storage::put(file, value);
    }
    template <class Value>
    void erase(const Value& like) {
        storage::erase(file, like);
    }
    std::int64_t count_up() { return storage::count_up(file); }
    std::optional<SavedEdit> first_of_last_entry() { return find_first_of_last_entry(file); }
    std::optional<SavedEdit> newest_done() { return find_newest_done(file); }
    std::optional<SavedEdit> oldest_undone() { return find_oldest_undone(file); }
    void append(const SavedEdit& saved) { storage::append(file, saved); }
    void set_state(std::int64_t id, EditState state) { storage::set_state(file, id, state); }
    void drop_undone() { storage::drop_undone(file); }
};

}  // namespace

std::optional<Night> SqliteJournal::night(Date date) const {
    Night like;
    like.date = date;
    return reading(*file_, [&] { return find(*file_, like); });
}

std::vector<Night> SqliteJournal::nights(const DateSpan& span) const {
    return reading(*file_, [&] { return find_nights(*file_, span); });
}

std::optional<DateSpan> SqliteJournal::span() const {
    return reading(*file_, [&] { return find_span(*file_); });
}

std::vector<Habit> SqliteJournal::habits() const {
    return reading(*file_, [&] { return find_habits(*file_); });
}

std::optional<Profile> SqliteJournal::profile() const {
    return reading(*file_, [&] { return find_profile(*file_); });
}

std::vector<Experiment> SqliteJournal::experiments() const {
    return reading(*file_, [&] { return find_experiments(*file_); });
}

std::vector<Dismissal> SqliteJournal::dismissals() const {
    return reading(*file_, [&] { return find_dismissals(*file_); });
}

SavedEdit SqliteJournal::save(const Edit& edit) {
    Store store{*file_};
    return writing(*file_, [&] { return ledger::save(store, edit); });
}

std::optional<SavedEdit> SqliteJournal::undo() {
    Store store{*file_};
    return writing(*file_, [&] { return ledger::undo(store); });
}

std::optional<SavedEdit> SqliteJournal::redo() {
    Store store{*file_};
    return writing(*file_, [&] { return ledger::redo(store); });
}

Steps SqliteJournal::steps() const {
    return reading(*file_, [&] { return find_steps(*file_); });
}

std::vector<SavedEdit> SqliteJournal::history(std::size_t limit) const {
    constexpr std::size_t most = std::numeric_limits<std::int64_t>::max();
    const auto rows = static_cast<std::int64_t>(std::min(limit, most));
    return reading(*file_, [&] { return find_edits(*file_, rows); });
}

std::vector<SavedEdit> SqliteJournal::history_of(const Subject& subject) const {
    return reading(*file_, [&] { return find_edits_of(*file_, subject); });
}

std::vector<SavedEdit> SqliteJournal::erasures(const Moment& since) const {
    return reading(*file_, [&] { return find_erasures(*file_, since); });
}

std::vector<ImportRecord> SqliteJournal::imports() const {
    return reading(*file_, [&] { return find_imports(*file_); });
}

std::optional<SavedEdit> SqliteJournal::edit(std::int64_t id) const {
    return reading(*file_, [&] { return find_edit(*file_, id); });
}

std::optional<Moment> SqliteJournal::last_saved() const {
    return reading(*file_, [&] { return find_last_saved(*file_); });
}

std::int64_t SqliteJournal::version() const {
    return reading(*file_, [&] { return revision(*file_); });
}

}  // namespace nightcramp::storage
