#pragma once

#include "diary/errors.hpp"
#include "diary/memory_journal.hpp"
#include "diary/memory_vault.hpp"
#include "diary/shelf.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

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
    [[nodiscard]] Steps steps() const override { return journal_->steps(); }
    [[nodiscard]] std::vector<SavedEdit> history(std::size_t limit) const override {
        return journal_->history(limit);
    }
    [[nodiscard]] std::vector<SavedEdit> history_of(const Subject& subject) const override {
        return journal_->history_of(subject);
    }
    [[nodiscard]] std::vector<SavedEdit> erasures(const Moment& since) const override {
        return journal_->erasures(since);
    }
    [[nodiscard]] std::vector<ImportRecord> imports() const override { return journal_->imports(); }
    [[nodiscard]] std::optional<SavedEdit> edit(std::int64_t id) const override { return journal_->edit(id); }
    [[nodiscard]] std::optional<Moment> last_saved() const override { return journal_->last_saved(); }
    [[nodiscard]] std::int64_t version() const override { return journal_->version(); }

private:
    std::shared_ptr<MemoryJournal> journal_;
};

/// Diaries in memory, told apart by their file names; an empty file marks each as existing.
class MemoryShelf final : public Shelf {
public:
    [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment&) const override {
        Place& place = places_[file.string()];
        if (place.damaged) throw Damaged("The diary is damaged. Nothing was written to it.");
        std::filesystem::create_directories(file.parent_path());
        if (!std::filesystem::exists(file)) {
            if (place.was_opened) place.journal = std::make_shared<MemoryJournal>();
            write_file(file, "");
        }
        place.was_opened = true;
        return {std::make_unique<SharedJournal>(place.journal),
                std::make_unique<MemoryVault>(*place.journal, place.copies)};
    }

    [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path& file,
                                             const std::filesystem::path& folder) const override {
        return places_[file.string()].copies->listed(folder);
    }

    /// Everything can be read here.
    [[nodiscard]] Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                                   const Moment&, const Watch&) const override {
        places_[to.string()].journal->replace(places_[file.string()].journal->contents());
        write_file(to, "");
        Salvaged salvaged;
        salvaged.nights.read = std::ssize(places_[file.string()].journal->contents().nights);
        return salvaged;
    }

    std::filesystem::path put_back(const std::filesystem::path& file, const std::filesystem::path& copy,
                                   const Moment&) const override {
        Place& place = places_[file.string()];
        if (const auto* found = place.copies->find(copy)) {
            place.damaged = false;
            place.journal->replace(found->contents);
            place.was_opened = true;
            if (std::filesystem::exists(file)) return file.string() + ".set-aside";
            write_file(file, "");
            return {};
        }
        throw CannotOpen("There is no such copy. Nothing was changed.");
    }

    /// What is in the diary of that file, for looking at and for preparing it.
    [[nodiscard]] MemoryJournal& journal(const std::filesystem::path& file) const {
        return *places_[file.string()].journal;
    }

    /// Keeps a copy of what is in the diary now, the newest of its copies().
    Backup keep_copy(const std::filesystem::path& file) const {
        Place& place = places_[file.string()];
        const std::size_t number = ++place.copies->made;
        const Backup kept{file.string() + ".copy-" + std::to_string(number), "by-hand", 0,
                          now.utc() + std::chrono::seconds(number)};
        place.copies->kept.push_back({kept, {}, place.journal->contents()});
        return kept;
    }

    /// From now on open() throws Damaged, until put_back().
    void damage(const std::filesystem::path& file) const { places_[file.string()].damaged = true; }

private:
    struct Place {
        std::shared_ptr<MemoryJournal> journal = std::make_shared<MemoryJournal>();
        std::shared_ptr<MemoryVault::Copies> copies = std::make_shared<MemoryVault::Copies>();
        bool was_opened = false;
        bool damaged = false;
    };

    mutable std::map<std::string, Place> places_;
};

}  // namespace nightcramp::test
