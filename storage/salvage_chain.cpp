#include "storage/salvage_history.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

using Texts = std::map<ValueName, std::string>;

/// Goes one step from `from` to `to` where the value is at `from`.
bool go(Texts& present, const ValueName& name, const std::string& from, const std::string& to) {
    std::string& now = present[name];
    if (now != from) return false;
    now = to;
    return true;
}

/// Undoes the edit as far as it can be undone, and returns how many of its changes had to go.
std::size_t undo_what_fits(SavedEdit& saved, Texts& present) {
    std::vector<Change> kept;
    auto& changes = saved.edit.changes;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (go(present, name_of(*change), after_text(*change), before_text(*change))) kept.push_back(*change);
    }
    const std::size_t gone = changes.size() - kept.size();
    changes.assign(kept.rbegin(), kept.rend());
    return gone;
}

std::size_t redo_what_fits(SavedEdit& saved, Texts& present) {
    return std::erase_if(saved.edit.changes, [&](const Change& change) {
        return !go(present, name_of(change), before_text(change), after_text(change));
    });
}

/// Those that refer to an edit that is gone refer to the first one of their entry that is left, or to none.
void mend_references(std::vector<SavedEdit>& edits) {
    std::set<std::int64_t> ids;
    std::map<std::int64_t, std::int64_t> entries;
    for (const SavedEdit& saved : edits) {
        ids.insert(saved.id);
        entries.try_emplace(saved.entry, saved.id);
    }
    for (SavedEdit& saved : edits) {
        saved.entry = entries.at(saved.entry);
        auto& back = saved.edit.takes_back;
        if (back && !ids.contains(*back)) back.reset();
    }
}

}  // namespace

Problems keep_what_fits(std::vector<SavedEdit>& edits, std::map<ValueName, std::string> present) {
    Problems all;
    const auto tell = [&](const SavedEdit& saved, std::size_t gone) {
        if (gone == 0) return;
        all.push_back(
            {fmt::format("history, edit {}", saved.id),
             fmt::format(
                 "{} of its changes cannot be undone any more, because what followed is lost. They are "
                 "left out.",
                 gone)});
    };
    Texts undone = present;
    for (SavedEdit& saved : edits) {
        if (saved.state == EditState::undone) tell(saved, redo_what_fits(saved, undone));
    }
    for (auto saved = edits.rbegin(); saved != edits.rend(); ++saved) {
        if (saved->state == EditState::done) tell(*saved, undo_what_fits(*saved, present));
    }
    std::erase_if(
        edits, [](const SavedEdit& saved) { return saved.edit.changes.empty() && !saved.edit.takes_back; });
    mend_references(edits);
    return all;
}

}  // namespace nightcramp::storage
