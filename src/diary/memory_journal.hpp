#pragma once

#include "diary/journal.hpp"

#include <map>
#include <string>

namespace nightcramp {

/// The journal without a file: for a diary that does not exist yet, for examples, for tests.
class MemoryJournal final : public Journal {
public:
    /// Everything it holds; a copy of it is a backup.
    struct Contents {
        std::map<std::string, Night> nights;
        std::map<std::string, Habit> habits;
        std::map<std::string, Profile> profiles;
        std::map<std::string, Experiment> experiments;
        std::map<std::string, Dismissal> dismissals;
        std::vector<SavedEdit> edits;
        std::int64_t version = 0;
    };

    [[nodiscard]] std::optional<Night> night(Date date) const override;
    [[nodiscard]] std::vector<Night> nights(const DateSpan& span) const override;
    [[nodiscard]] std::optional<DateSpan> span() const override;
    [[nodiscard]] std::vector<Habit> habits() const override;
    [[nodiscard]] std::optional<Profile> profile() const override;
    [[nodiscard]] std::vector<Experiment> experiments() const override;
    [[nodiscard]] std::vector<Dismissal> dismissals() const override;
    SavedEdit save(const Edit& edit) override;
    std::optional<SavedEdit> undo() override;
    std::optional<SavedEdit> redo() override;
    [[nodiscard]] Steps steps() const override;
    [[nodiscard]] std::vector<SavedEdit> history(std::size_t limit) const override;
    [[nodiscard]] std::vector<SavedEdit> history_of(const Subject& subject) const override;
    [[nodiscard]] std::vector<SavedEdit> erasures(const Moment& since) const override;
    [[nodiscard]] std::vector<ImportRecord> imports() const override;
    [[nodiscard]] std::optional<SavedEdit> edit(std::int64_t id) const override;
    [[nodiscard]] std::optional<Moment> last_saved() const override;
    [[nodiscard]] std::int64_t version() const override;

    [[nodiscard]] const Contents& contents() const { return contents_; }
    void replace(Contents contents) { contents_ = std::move(contents); }

private:
    Contents contents_;
};

}  // namespace nightcramp
