#include "diary/memory_journal.hpp"

#include "diary/ledger.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

namespace nightcramp {
namespace {

using Contents = MemoryJournal::Contents;

std::map<std::string, Night>& place_of(Contents& contents, const Night&) {
    return contents.nights;
}

std::map<std::string, Habit>& place_of(Contents& contents, const Habit&) {
    return contents.habits;
}

std::map<std::string, Profile>& place_of(Contents& contents, const Profile&) {
    return contents.profiles;
}

std::map<std::string, Experiment>& place_of(Contents& contents, const Experiment&) {
    return contents.experiments;
}

std::map<std::string, Dismissal>& place_of(Contents& contents, const Dismissal&) {
    return contents.dismissals;
}

/// Writes to the contents, and takes all of it back when it goes without being kept.
class Store {
public:
    explicit Store(Contents& contents) : contents_(contents) {}
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    ~Store() {
        for (auto step = steps_back_.rbegin(); step != steps_back_.rend(); ++step) (*step)();
    }

    void keep() { steps_back_.clear(); }

    std::int64_t count_up() {
        steps_back_.push_back([this, before = contents_.version] { contents_.version = before; });
        return ++contents_.version;
    }

    template <class Value>
    std::optional<Value> find(const Value& like) {
        const auto& place = place_of(contents_, like);
        const auto found = place.find(key(like));
        return found == place.end() ? std::nullopt : std::optional(found->second);
    }

    template <class Value>
    void put(const Value& value) {
        remember(value);
        place_of(contents_, value).insert_or_assign(key(value), value);
    }

    template <class Value>
    void erase(const Value& like) {
        remember(like);
        place_of(contents_, like).erase(key(like));
    }

    std::optional<SavedEdit> first_of_last_entry() {
        auto& edits = contents_.edits;
        if (edits.empty() || edits.back().state != EditState::done) return std::nullopt;
        const std::int64_t entry = edits.back().entry;
        return *std::find_if(edits.begin(), edits.end(), [&](const SavedEdit& e) { return e.id == entry; });
    }

    std::optional<SavedEdit> newest_done() { return first_of(contents_.edits.rbegin(), EditState::done); }

    std::optional<SavedEdit> oldest_undone() { return first_of(contents_.edits.begin(), EditState::undone); }

    void append(const SavedEdit& saved) { contents_.edits.push_back(saved); }

    void set_state(std::int64_t id, EditState state) {
        for (SavedEdit& saved : contents_.edits) {
            if (saved.id == id) saved.state = state;
        }
    }

    void drop_undone() {
        for (SavedEdit& saved : contents_.edits) {
            if (saved.state == EditState::undone) saved.state = EditState::dropped;
        }
    }

private:
    template <class Value>
    void remember(const Value& like) {
        steps_back_.push_back([this, like, before = find(like)] {
            if (before) {
                place_of(contents_, like).insert_or_assign(key(like), *before);
            } else {
                place_of(contents_, like).erase(key(like));
            }
        });
    }

    template <class Iterator>
    [[nodiscard]] std::optional<SavedEdit> first_of(Iterator from, EditState state) const {
        for (std::size_t left = contents_.edits.size(); left > 0; --left, ++from) {
            if (from->state == state) return *from;
        }
        return std::nullopt;
    }

    Contents& contents_;
    std::vector<std::function<void()>> steps_back_;
};

/// The id of the newest edit that took that import back and is done.
std::optional<std::int64_t> taking_back(const std::vector<SavedEdit>& edits, std::int64_t import) {
    std::optional<std::int64_t> newest;
    for (const SavedEdit& saved : edits) {
        if (saved.state == EditState::done && saved.edit.takes_back == import) newest = saved.id;
    }
    return newest;
}

template <class Value>
std::vector<Value> values(const std::map<std::string, Value>& place) {
    std::vector<Value> all;
    all.reserve(place.size());
    for (const auto& [key, value] : place) all.push_back(value);
    return all;
}

}  // namespace

std::optional<Night> MemoryJournal::night(Date date) const {
    const auto found = contents_.nights.find(iso(date));
    return found == contents_.nights.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Night> MemoryJournal::nights(const DateSpan& span) const {
    std::vector<Night> all;
    auto night = contents_.nights.lower_bound(iso(span.first));
    for (; night != contents_.nights.end() && night->second.date <= span.last; ++night) {
        all.push_back(night->second);
    }
    return all;
}

std::optional<DateSpan> MemoryJournal::span() const {
    if (contents_.nights.empty()) return std::nullopt;
    return DateSpan{contents_.nights.begin()->second.date, contents_.nights.rbegin()->second.date};
}

std::vector<Habit> MemoryJournal::habits() const {
    return values(contents_.habits);
}

std::optional<Profile> MemoryJournal::profile() const {
    if (contents_.profiles.empty()) return std::nullopt;
    return contents_.profiles.begin()->second;
}

std::vector<Experiment> MemoryJournal::experiments() const {
    return values(contents_.experiments);
}

std::vector<Dismissal> MemoryJournal::dismissals() const {
    return values(contents_.dismissals);
}

SavedEdit MemoryJournal::save(const Edit& edit) {
    Store store(contents_);
    const SavedEdit saved = ledger::save(store, edit);
    store.keep();
    return saved;
}

std::optional<SavedEdit> MemoryJournal::undo() {
    Store store(contents_);
    const auto saved = ledger::undo(store);
    store.keep();
    return saved;
}

std::optional<SavedEdit> MemoryJournal::redo() {
    Store store(contents_);
    const auto saved = ledger::redo(store);
    store.keep();
    return saved;
}

Steps MemoryJournal::steps() const {
    Steps steps;
    for (const SavedEdit& saved : contents_.edits) {
        if (saved.state == EditState::done) steps.undo = saved.edit.label;
        if (saved.state == EditState::undone && !steps.redo) steps.redo = saved.edit.label;
    }
    return steps;
}

std::vector<SavedEdit> MemoryJournal::history(std::size_t limit) const {
    const auto& edits = contents_.edits;
    const auto count = static_cast<std::ptrdiff_t>(std::min(limit, edits.size()));
    return {edits.rbegin(), edits.rbegin() + count};
}

std::vector<SavedEdit> MemoryJournal::history_of(const Subject& subject) const {
    return edits_of(history(contents_.edits.size()), subject);
}

std::vector<SavedEdit> MemoryJournal::erasures(const Moment& since) const {
    return edits_taking_away(history(contents_.edits.size()), since);
}

std::vector<ImportRecord> MemoryJournal::imports() const {
    std::vector<ImportRecord> imports;
    for (auto saved = contents_.edits.rbegin(); saved != contents_.edits.rend(); ++saved) {
        const Edit& edit = saved->edit;
        if (edit.face != Face::import) continue;
        imports.push_back({saved->id, saved->state, edit.label, edit.at, std::ssize(edit.changes),
                           taking_back(contents_.edits, saved->id)});
    }
    return imports;
}

std::optional<SavedEdit> MemoryJournal::edit(std::int64_t id) const {
    for (const SavedEdit& saved : contents_.edits) {
        if (saved.id == id) return saved;
    }
    return std::nullopt;
}

std::optional<Moment> MemoryJournal::last_saved() const {
    if (contents_.edits.empty()) return std::nullopt;
    return contents_.edits.back().edit.at;
}

std::int64_t MemoryJournal::version() const {
    return contents_.version;
}

}  // namespace nightcramp
