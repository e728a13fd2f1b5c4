#pragma once

#include "app/clock.hpp"
#include "diary/catalogue.hpp"
#include "diary/journal.hpp"
#include "diary/problem.hpp"

#include <cstdint>
#include <optional>
#include <string>
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

    /// What the person said of themselves; an empty one where nothing was said.
    [[nodiscard]] Profile profile() const;

    /// The night as save() writes it: with the moment at which the cramp question was first answered.
    [[nodiscard]] Night completed(Night night) const;

    /// Everything that stops save() from saving the night now.
    [[nodiscard]] Problems problems(const Night& night) const;

    /// Saves what became of `before`, which night() gave; a blank `after` erases the night. None where
    /// nothing changed. Throws NotValid, EditConflict and what Journal::save throws; then nothing was
    /// written.
    std::optional<SavedEdit> save(const Night& before, Night after);

    /// The change from `before`, which habits() or profile() gave. What the diary holds of a built-in habit
    /// is less than what habits() gives, and nothing as long as the person changed nothing of it.
    [[nodiscard]] Changed<Habit> change(const Habit& before, Habit after) const;
    [[nodiscard]] static Changed<Profile> change(const Profile& before, Profile after);

    /// Follows the habit or archives it, and leaves everything else of it as it is now.
    [[nodiscard]] Changed<Habit> follow(const Habit& habit, bool followed) const;

    /// Saves all of these in one edit, but for those that change nothing; none where nothing is left. Throws
    /// NotValid, EditConflict and what Journal::save throws; then nothing was written.
    std::optional<SavedEdit> save(std::vector<Change> changes, std::string label);

    /// The same for what takes the import of the id `takes_back` out; an edit is made even where nothing is
    /// left of them.
    SavedEdit save_take_back(std::vector<Change> changes, std::string label, std::int64_t takes_back);

    /// As Journal does it. Throws NotValid where an experiment would be changed in a way in which nobody may
    /// change it (change_problems), such as a result that was opened; then nothing was written. An import can
    /// always be undone, with the experiments that it brought.
    std::optional<SavedEdit> undo();
    std::optional<SavedEdit> redo();
    /// Without those that undo() and redo() would refuse.
    [[nodiscard]] Steps steps() const;
    [[nodiscard]] std::optional<Moment> last_saved() const { return journal_.last_saved(); }
    /// Another number whenever anybody changed the diary.
    [[nodiscard]] std::int64_t version() const { return journal_.version(); }

private:
    /// The changes as they are to be written, without those that change nothing. Throws NotValid.
    [[nodiscard]] std::vector<Change> sound(std::vector<Change> changes) const;
    [[nodiscard]] Problems problems(const Night& night, const std::vector<Habit>& habits) const;
    [[nodiscard]] Problems problems(const Change& change, const std::vector<Habit>& habits) const;
    /// Every habit, with those that the changes make.
    [[nodiscard]] std::vector<Habit> habits_after(const std::vector<Change>& changes) const;
    [[nodiscard]] Problems problems(const Changed<Experiment>& change) const;
    [[nodiscard]] Problems undo_problems() const;
    [[nodiscard]] Problems redo_problems() const;
    /// Why changes of experiments among these are not allowed now.
    [[nodiscard]] Problems experiment_problems(const std::vector<Change>& changes) const;

    Journal& journal_;
    const Catalogue& catalogue_;
    const Clock& clock_;
    Face face_;
};

}  // namespace nightcramp::app
