#pragma once

#include "diary/memory_journal.hpp"
#include "diary/memory_vault.hpp"
#include "diary/shelf.hpp"
#include "tests/support/scratch.hpp"

#include <map>
#include <memory>

namespace nightcramp::test {

/// A journal that several openings share.
class SharedJournal final : public Journal {
public:
    explicit SharedJournal(std::shared_ptr<MemoryJournal> journal) : journal_(std::move(journal)) {}

    [[nodiscard]] std::optional<Night> night(Date date) const override { return journal_->night(date); }
    [[nodiscard]] std::vector<Night> nights(const DateSpan& span) const override {
        return journal_->nights(span);
    }
    [[nodiscard]] std::optional<DateSpan> span() const override { return journal_->span(); }
    [[nodiscard]] std::vector<Habit> habits() const override { return journal_->habits(); }
    [[nodiscard]] std::optional<Profile> profile() const override { return journal_->profile(); }
    [[nodiscard]] std::vector<Experiment> experiments() const override { return journal_->experiments(); }
    [[nodiscard]] std::vector<Dismissal> dismissals() const override { return journal_->dismissals(); }
    SavedEdit save(const Edit& edit) override { return journal_->save(edit); }
    std::optional<SavedEdit> undo() override { return journal_->undo(); }
    std::optional<SavedEdit> redo() override { return journal_->redo(); }
    [[nodiscard]] std::vector<SavedEdit> history(std::size_t limit) const override {
        return journal_->history(limit);
    }
    [[nodiscard]] std::int64_t version() const override { return journal_->version(); }

private:
    std::shared_ptr<MemoryJournal> journal_;
};

/// Diaries in memory, told apart by their file names; an empty file marks each as existing.
class MemoryShelf final : public Shelf {
public:
    [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment&) const override {
        std::filesystem::create_directories(file.parent_path());
        if (!std::filesystem::exists(file)) write_file(file, "");
        MemoryJournal& shared = journal(file);
        return {std::make_unique<SharedJournal>(journals_.at(file.string())),
                std::make_unique<MemoryVault>(shared)};
    }

    /// What is in the diary of that file, for looking at and for preparing it.
    [[nodiscard]] MemoryJournal& journal(const std::filesystem::path& file) const {
        auto& place = journals_[file.string()];
        if (!place) place = std::make_shared<MemoryJournal>();
        return *place;
    }

private:
    mutable std::map<std::string, std::shared_ptr<MemoryJournal>> journals_;
};

}  // namespace nightcramp::test
