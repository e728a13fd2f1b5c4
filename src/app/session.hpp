#pragma once

#include "app/clock.hpp"
#include "diary/catalogue.hpp"
#include "diary/journal.hpp"
#include "diary/problem.hpp"

#include <optional>
#include <vector>

namespace nightcramp::app {

/// A person at work on a diary through one face: the only way in which faces change it.
class Session {
public:
    /// All four must live longer than the session.
    Session(Journal& journal, const Catalogue& catalogue, const Clock& clock, Face face);

    [[nodiscard]] const Journal& journal() const { return journal_; }
    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] Moment now() const { return clock_.now(); }
    [[nodiscard]] Date today() const { return date_of(now()); }

    /// What is known of the night; a blank one where nothing is.
    [[nodiscard]] Night night(Date date) const;

    /// Every habit, built-in and own, followed and archived.
    [[nodiscard]] std::vector<Habit> habits() const;

    /// Everything that stops save() from saving the night now.
    [[nodiscard]] Problems problems(const Night& night) const;

    /// Saves what became of `before`, which night() gave; a blank `after` erases the night. None where
    /// nothing changed. Throws NotValid, EditConflict and what Journal::save throws; then nothing was
    /// written.
    std::optional<SavedEdit> save(const Night& before, Night after);

    std::optional<SavedEdit> undo() { return journal_.undo(); }
    std::optional<SavedEdit> redo() { return journal_.redo(); }

private:
    [[nodiscard]] Night completed(Night night) const;

    Journal& journal_;
    const Catalogue& catalogue_;
    const Clock& clock_;
    Face face_;
};

}  // namespace nightcramp::app
