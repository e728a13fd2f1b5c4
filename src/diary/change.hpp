#pragma once

#include "diary/dismissal.hpp"
#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/profile.hpp"
#include "diary/revision.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace nightcramp {

/// One value as it was and as it is to be; none means "not there".
template <class Value>
struct Changed {
    std::optional<Value> before;
    std::optional<Value> after;

    friend bool operator==(const Changed&, const Changed&) = default;
};

using Change =
    std::variant<Changed<Night>, Changed<Habit>, Changed<Profile>, Changed<Experiment>, Changed<Dismissal>>;

enum class ValueKind { night, habit, profile, experiment, dismissal };

/// Names one value of the diary, whether or not it is there.
struct Subject {
    ValueKind kind = ValueKind::night;
    std::string key;  ///< as key() gives it: "2026-11-22", the id of a habit

    friend bool operator==(const Subject&, const Subject&) = default;
};

/// The value that the change is about.
[[nodiscard]] Subject subject_of(const Change& change);

/// Whether it takes away what the trash keeps: a value, a cramp of a night, or a medicine of the profile.
[[nodiscard]] bool takes_away(const Change& change);

/// Who made an edit.
enum class Face { window, command_line, import };

/// What the person did in one go: written as a whole or not at all, undone as a whole.
struct Edit {
    std::vector<Change> changes;
    std::string label;  ///< "cramp added, 22 November"
    Moment at;
    Face face = Face::window;
    std::optional<std::int64_t> takes_back{};  ///< the id of the import that it takes out of the diary

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// `undone` edits can be redone; they turn `dropped` when something else is edited instead.
enum class EditState { done, undone, dropped };

/// An edit as the history keeps it.
struct SavedEdit {
    std::int64_t id = 0;
    std::int64_t entry = 0;  ///< id of the first edit of the entry that this one belongs to
    EditState state = EditState::done;
    Edit edit;

    friend bool operator==(const SavedEdit&, const SavedEdit&) = default;
};

/// Those of the edits that change that value, each with its changes of that value alone.
[[nodiscard]] std::vector<SavedEdit> edits_of(const std::vector<SavedEdit>& edits, const Subject& subject);

/// Those of the edits that are done, were made at `since` or later and take something away, each with the
/// changes alone that do (takes_away).
[[nodiscard]] std::vector<SavedEdit> edits_taking_away(const std::vector<SavedEdit>& edits,
                                                       const Moment& since);

/// What identifies a value among its kind.
[[nodiscard]] std::string key(const Night& night);
[[nodiscard]] std::string key(const Habit& habit);
[[nodiscard]] std::string key(const Profile& profile);
[[nodiscard]] std::string key(const Experiment& experiment);
[[nodiscard]] std::string key(const Dismissal& dismissal);

template <class Value>
[[nodiscard]] std::string key(const Changed<Value>& change) {
    return key(change.after ? *change.after : change.before.value());
}

/// The change that takes it back.
template <class Value>
[[nodiscard]] Changed<Value> reversed(const Changed<Value>& change) {
    return {change.after, change.before};
}

/// The changes that take all of these back, in the order in which to make them.
[[nodiscard]] std::vector<Change> reversed(const std::vector<Change>& changes);

/// The night that the edit is about, where it is about one night and nothing else.
[[nodiscard]] std::optional<Date> only_night(const Edit& edit);

/// Edits of one night by one face within ten minutes are one entry of the history: whether `next` belongs to
/// the entry that began with `first`.
[[nodiscard]] bool joins(const Edit& first, const Edit& next);

}  // namespace nightcramp
