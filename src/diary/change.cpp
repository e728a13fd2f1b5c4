#include "diary/change.hpp"

namespace nightcramp {
namespace {

bool has_fewer_parts(const Night& before, const Night& after) {
    return after.cramps.size() < before.cramps.size();
}

bool has_fewer_parts(const Profile& before, const Profile& after) {
    return after.medicines.size() < before.medicines.size();
}

template <class Value>
bool has_fewer_parts(const Value&, const Value&) {
    return false;
}

/// The edits with those of their changes that are wanted; those without any are left out.
template <class Wanted>
std::vector<SavedEdit> with_changes(const std::vector<SavedEdit>& edits, const Wanted& wanted) {
    std::vector<SavedEdit> all;
    for (const SavedEdit& saved : edits) {
        std::vector<Change> changes;
        for (const Change& change : saved.edit.changes) {
            if (wanted(change)) changes.push_back(change);
        }
        if (changes.empty()) continue;
        const Edit& edit = saved.edit;
        all.push_back({saved.id,
                       saved.entry,
                       saved.state,
                       {std::move(changes), edit.label, edit.at, edit.face, edit.takes_back}});
    }
    return all;
}

}  // namespace

std::string key(const Night& night) {
    return iso(night.date);
}

std::string key(const Habit& habit) {
    return habit.id;
}

std::string key(const Profile&) {
    return "profile";
}

std::string key(const Experiment& experiment) {
    return experiment.id;
}

std::string key(const Dismissal& dismissal) {
    return dismissal.suggestion;
}

Subject subject_of(const Change& change) {
    // The kinds are in the order of the variant.
    return {static_cast<ValueKind>(change.index()),
            std::visit([](const auto& changed) { return key(changed); }, change)};
}

bool takes_away(const Change& change) {
    return std::visit(
        [](const auto& changed) {
            if (!changed.before) return false;
            return !changed.after || has_fewer_parts(*changed.before, *changed.after);
        },
        change);
}

std::vector<SavedEdit> edits_of(const std::vector<SavedEdit>& edits, const Subject& subject) {
    return with_changes(edits, [&](const Change& change) { return subject_of(change) == subject; });
}

std::vector<SavedEdit> edits_taking_away(const std::vector<SavedEdit>& edits, const Moment& since) {
    std::vector<SavedEdit> all = with_changes(edits, takes_away);
    std::erase_if(all, [&](const SavedEdit& saved) {
        return saved.state != EditState::done || saved.edit.at.utc() < since.utc();
    });
    return all;
}

std::vector<Change> reversed(const std::vector<Change>& changes) {
    std::vector<Change> back;
    back.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        back.push_back(std::visit([](const auto& changed) -> Change { return reversed(changed); }, *change));
    }
    return back;
}

std::optional<Date> only_night(const Edit& edit) {
    if (edit.changes.size() != 1) return std::nullopt;
    const auto* night = std::get_if<Changed<Night>>(&edit.changes.front());
    if (night == nullptr) return std::nullopt;
    return night->after ? night->after->date : night->before.value().date;
}

bool joins(const Edit& first, const Edit& next) {
    const auto night = only_night(first);
    const auto apart = next.at.utc() - first.at.utc();
    return night && night == only_night(next) && first.face == next.face &&
           apart >= std::chrono::minutes(0) && apart <= std::chrono::minutes(10);
}

}  // namespace nightcramp
