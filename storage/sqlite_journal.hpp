#pragma once

#include "diary/journal.hpp"
#include "storage/diary_file.hpp"

#include <memory>

namespace nightcramp::storage {

/// The journal in a diary file.
class SqliteJournal final : public Journal {
public:
    explicit SqliteJournal(std::shared_ptr<DiaryFile> file) : file_(std::move(file)) {}

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

private:
    std::shared_ptr<DiaryFile> file_;
};

}  // namespace nightcramp::storage
