#pragma once

#include "diary/change.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp {

/// The labels of the edits that undo() and redo() would take next; none where there is none.
struct Steps {
    std::optional<std::string> undo;
    std::optional<std::string> redo;

    friend bool operator==(const Steps&, const Steps&) = default;
};

/// An edit that an import made, without its changes.
struct ImportRecord {
    std::int64_t id = 0;  ///< of the edit
    EditState state = EditState::done;
    std::string label;  ///< "import of 2 nights from table.csv"
    Moment at;
    std::int64_t changes = 0;  ///< how many values it changed
    /// The id of the newest edit that took it out of the diary and is done itself.
    std::optional<std::int64_t> taken_back{};

    friend bool operator==(const ImportRecord&, const ImportRecord&) = default;
};

/// Keeps the diary. Every promise here is kept by the SQLite journal and by its memory twin alike.
/// Any member may throw a DiaryError; a writing member that throws has changed nothing.
class Journal {
public:
    Journal() = default;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    virtual ~Journal() = default;

    [[nodiscard]] virtual std::optional<Night> night(Date date) const = 0;
    /// Ascending by date; dates of which nothing is known are left out.
    [[nodiscard]] virtual std::vector<Night> nights(const DateSpan& span) const = 0;
    /// The first and the last night of which anything is known.
    [[nodiscard]] virtual std::optional<DateSpan> span() const = 0;

    /// Ascending by id: what was saved, own habits and changes to built-in ones; see all_habits().
    [[nodiscard]] virtual std::vector<Habit> habits() const = 0;
    [[nodiscard]] virtual std::optional<Profile> profile() const = 0;
    /// Ascending by id.
    [[nodiscard]] virtual std::vector<Experiment> experiments() const = 0;
    /// Ascending by suggestion.
    [[nodiscard]] virtual std::vector<Dismissal> dismissals() const = 0;

    /// Writes all changes of the edit or none; on return they are on disk, with revisions of their own, and
    /// the edit is the newest of the history. Undone edits can no longer be redone.
    /// Throws EditConflict where a stored value is not the `before` of its change.
    virtual SavedEdit save(const Edit& edit) = 0;

    /// Takes the newest edit back that is still done; none where there is none.
    virtual std::optional<SavedEdit> undo() = 0;
    /// Does the edit again that was undone last; none where there is none.
    virtual std::optional<SavedEdit> redo() = 0;
    /// Cheap, however much those edits changed.
    [[nodiscard]] virtual Steps steps() const = 0;

    /// The newest `limit` edits, newest first.
    [[nodiscard]] virtual std::vector<SavedEdit> history(std::size_t limit) const = 0;
    /// The edits that changed that value, newest first, each with its changes of that value alone.
    [[nodiscard]] virtual std::vector<SavedEdit> history_of(const Subject& subject) const = 0;
    /// The edits that are done and were made at `since` or later, newest first, each with those of its
    /// changes alone that take something away (takes_away); edits without such a change are left out.
    [[nodiscard]] virtual std::vector<SavedEdit> erasures(const Moment& since) const = 0;
    /// The edits of Face::import, newest first. Cheap, however much they changed.
    [[nodiscard]] virtual std::vector<ImportRecord> imports() const = 0;
    /// None where the history has no edit of that id.
    [[nodiscard]] virtual std::optional<SavedEdit> edit(std::int64_t id) const = 0;
    /// When the newest edit was made, undone ones included; none where the history is empty.
    [[nodiscard]] virtual std::optional<Moment> last_saved() const = 0;

    /// Another number whenever anybody changed the diary.
    [[nodiscard]] virtual std::int64_t version() const = 0;
};

}  // namespace nightcramp
