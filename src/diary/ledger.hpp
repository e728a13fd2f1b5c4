#pragma once

#include "diary/change.hpp"
#include "diary/errors.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// What saving, undoing and redoing mean, written once for every journal. A `Store` keeps the values, the
/// history and the counter, and takes everything back where one of these functions throws:
///
///     std::int64_t count_up()                         the next number; it is never given out again
///     std::optional<Value> find(const Value& like)    what is stored under the key of `like`
///     void put(const Value&), erase(const Value& like)
///     std::optional<SavedEdit> first_of_last_entry()
///     std::optional<SavedEdit> newest_done(), oldest_undone()
///     void append(const SavedEdit&), set_state(std::int64_t id, EditState), drop_undone()
///
/// first_of_last_entry() is none where nothing can join that entry: the newest edit is not `done`, or the
/// entry is not about one value.
namespace nightcramp::ledger {

/// Writes one value where the stored one is what the change began from, and returns what was really changed.
template <class Store, class Value>
Changed<Value> write(Store& store, const Changed<Value>& change, std::int64_t revision) {
    const Value& like = change.after ? *change.after : change.before.value();
    Changed<Value> written{store.find(like), change.after};
    const bool already_gone = !written.before && !written.after;
    if (already_gone) return written;
    if (!same_content(written.before, change.before)) throw EditConflict(written);
    if (written.after) {
        written.after->revision = revision;
        store.put(*written.after);
    } else {
        store.erase(like);
    }
    return written;
}

/// Writes all changes in their order. What is to be erased and is gone already is no change and is left out.
template <class Store>
std::vector<Change> write_all(Store& store, const std::vector<Change>& changes, std::int64_t revision) {
    std::vector<Change> written;
    written.reserve(changes.size());
    for (const Change& change : changes) {
        std::visit(
            [&](const auto& changed) {
                auto done = write(store, changed, revision);
                if (done.before || done.after) written.emplace_back(std::move(done));
            },
            change);
    }
    return written;
}

template <class Store>
SavedEdit save(Store& store, const Edit& edit) {
    SavedEdit saved{store.count_up(), 0, EditState::done, {}};
    saved.edit = {write_all(store, edit.changes, saved.id), edit.label, edit.at, edit.face, edit.takes_back};
    const auto first = store.first_of_last_entry();
    saved.entry = first && joins(first->edit, edit) ? first->id : saved.id;
    store.drop_undone();
    store.append(saved);
    return saved;
}

template <class Store>
std::optional<SavedEdit> undo(Store& store) {
    auto saved = store.newest_done();
    if (!saved) return std::nullopt;
    write_all(store, reversed(saved->edit.changes), store.count_up());
    saved->state = EditState::undone;
    store.set_state(saved->id, saved->state);
    return saved;
}

template <class Store>
std::optional<SavedEdit> redo(Store& store) {
    auto saved = store.oldest_undone();
    if (!saved) return std::nullopt;
    write_all(store, saved->edit.changes, store.count_up());
    saved->state = EditState::done;
    store.set_state(saved->id, saved->state);
    return saved;
}

}  // namespace nightcramp::ledger
