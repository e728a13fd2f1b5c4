#pragma once

#include "diary/errors.hpp"
#include "diary/journal.hpp"

namespace nightcramp::test {

/// A journal whose members throw DiskFull while it is told to fail; only habits() never does, so that a night
/// is still held against the rules. The other one has to outlive it.
class FailingJournal final : public Journal {
public:
    explicit FailingJournal(Journal& journal) : journal_(journal) {}

    [[nodiscard]] std::optional<Night> night(Date date) const override { return sound().night(date); }
    [[nodiscard]] std::vector<Night> nights(const DateSpan& span) const override {
        return sound().nights(span);
    }
    [[nodiscard]] std::optional<DateSpan> span() const override { return sound().span(); }
    [[nodiscard]] std::vector<Habit> habits() const override { return journal_.habits(); }
    [[nodiscard]] std::optional<Profile> profile() const override { return sound().profile(); }
    [[nodiscard]] std::vector<Experiment> experiments() const override { return sound().experiments(); }
    [[nodiscard]] std::vector<Dismissal> dismissals() const override { return sound().dismissals(); }
    SavedEdit save(const Edit& edit) override { return sound().save(edit); }
    std::optional<SavedEdit> undo() override { return sound().undo(); }
    std::optional<SavedEdit> redo() override { return sound().redo(); }
    [[nodiscard]] Steps steps() const override { return sound().steps(); }
    [[nodiscard]] std::vector<SavedEdit> history(std::size_t limit) const override {
        return sound().history(limit);
    }
    [[nodiscard]] std::vector<SavedEdit> history_of(const Subject& subject) const override {
        return sound().history_of(subject);
    }
    [[nodiscard]] std::vector<SavedEdit> erasures(const Moment& since) const override {
        return sound().erasures(since);
    }
    [[nodiscard]] std::vector<ImportRecord> imports() const override { return sound().imports(); }
    [[nodiscard]] std::optional<SavedEdit> edit(std::int64_t id) const override { return sound().edit(id); }
    [[nodiscard]] std::optional<Moment> last_saved() const override { return sound().last_saved(); }
    [[nodiscard]] std::int64_t version() const override { return sound().version(); }

    bool fails = false;

private:
    [[nodiscard]] Journal& sound() const {
        if (fails) throw DiskFull("There is no room left on the disk. Nothing was saved. Make some room.");
        return journal_;
    }

    Journal& journal_;
};

}  // namespace nightcramp::test
