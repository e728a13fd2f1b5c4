#pragma once

#include "diary/errors.hpp"
#include "diary/journal.hpp"
#include "diary/shelf.hpp"
#include "tests/support/memory_shelf.hpp"
#include "tests/ui/troubled_vault.hpp"

#include <functional>
#include <memory>
#include <utility>

namespace nightcramp::test {

/// What goes wrong: each member throws where it is set.
struct Trouble {
    std::function<void()> opening;
    std::function<void()> writing;
    std::function<void()> reading;
    std::function<void()> salvaging;
    std::function<void()> putting_back;
    mutable VaultTrouble vault{};
};

template <class Error>
[[nodiscard]] std::function<void()> throwing(const char* what = "It went wrong. Nothing was lost. Wait.") {
    return [what] { throw Error(what); };
}

/// A journal that is in trouble as long as somebody says so.
class TroubledJournal final : public Journal {
public:
    TroubledJournal(std::unique_ptr<Journal> sound, const Trouble& trouble)
        : sound_(std::move(sound)), trouble_(trouble) {}

    [[nodiscard]] std::optional<Night> night(Date date) const override { return read().night(date); }
    [[nodiscard]] std::vector<Night> nights(const DateSpan& span) const override {
        return read().nights(span);
    }
    [[nodiscard]] std::optional<DateSpan> span() const override { return read().span(); }
    [[nodiscard]] std::vector<Habit> habits() const override { return read().habits(); }
    [[nodiscard]] std::optional<Profile> profile() const override { return read().profile(); }
    [[nodiscard]] std::vector<Experiment> experiments() const override { return read().experiments(); }
    [[nodiscard]] std::vector<Dismissal> dismissals() const override { return read().dismissals(); }
    SavedEdit save(const Edit& edit) override { return written().save(edit); }
    std::optional<SavedEdit> undo() override { return written().undo(); }
    std::optional<SavedEdit> redo() override { return written().redo(); }
    [[nodiscard]] Steps steps() const override { return read().steps(); }
    [[nodiscard]] std::vector<SavedEdit> history(std::size_t limit) const override {
        return read().history(limit);
    }
    [[nodiscard]] std::vector<SavedEdit> history_of(const Subject& subject) const override {
        return read().history_of(subject);
    }
    [[nodiscard]] std::vector<SavedEdit> erasures(const Moment& since) const override {
        return read().erasures(since);
    }
    [[nodiscard]] std::vector<ImportRecord> imports() const override { return read().imports(); }
    [[nodiscard]] std::optional<SavedEdit> edit(std::int64_t id) const override { return read().edit(id); }
    [[nodiscard]] std::optional<Moment> last_saved() const override { return read().last_saved(); }
    [[nodiscard]] std::int64_t version() const override { return read().version(); }

private:
    [[nodiscard]] const Journal& read() const {
        if (trouble_.reading) trouble_.reading();
        return *sound_;
    }
    [[nodiscard]] Journal& written() {
        if (trouble_.writing) trouble_.writing();
        return *sound_;
    }

    std::unique_ptr<Journal> sound_;
    const Trouble& trouble_;
};

/// A shelf in memory, with trouble. Both have to outlive it. Other files than its copies are copies too.
class TroubledShelf final : public Shelf {
public:
    TroubledShelf(const MemoryShelf& sound, const Trouble& trouble) : sound_(sound), trouble_(trouble) {}

    [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment& moment) const override {
        if (trouble_.opening) trouble_.opening();
        Diary diary = sound_.open(file, moment);
        diary.journal = std::make_unique<TroubledJournal>(std::move(diary.journal), trouble_);
        diary.vault = std::make_unique<TroubledVault>(
            std::move(diary.vault), trouble_.vault,
            MemoryFiles{sound_.journal(file), [this](const std::filesystem::path& other) -> MemoryJournal& {
                            return sound_.journal(other);
                        }});
        return diary;
    }
    [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path& file,
                                             const std::filesystem::path& folder) const override {
        return sound_.copies(file, folder);
    }
    [[nodiscard]] Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                                   const Moment& moment, const Watch& watch) const override {
        if (trouble_.salvaging) trouble_.salvaging();
        return sound_.salvage(file, to, moment, watch);
    }
    std::filesystem::path put_back(const std::filesystem::path& file, const std::filesystem::path& copy,
                                   const Moment& moment) const override {
        if (trouble_.putting_back) trouble_.putting_back();
        std::filesystem::path used = copy;
        if (std::filesystem::exists(copy)) {
            sound_.journal(file).replace(sound_.journal(copy).contents());
            used = sound_.keep_copy(file).file;
        }
        auto aside = sound_.put_back(file, used, moment);
        if (std::filesystem::exists(file)) return aside;
        write_file(file, "");
        return {};
    }

private:
    const MemoryShelf& sound_;
    const Trouble& trouble_;
};

}  // namespace nightcramp::test
