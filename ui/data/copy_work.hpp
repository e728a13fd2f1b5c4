#pragma once

#include "app/worker.hpp"
#include "app/world.hpp"
#include "diary/errors.hpp"
#include "diary/vault.hpp"
#include "ui/data/copy_sheets.hpp"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What a check of the diary found.
struct CheckResult {
    std::vector<std::string> problems;
    int nights = 0;
    std::string no_copy;  ///< why no copy of it could be read back: whole sentences

    friend bool operator==(const CheckResult&, const CheckResult&) = default;
};

/// The copies that there are, newest first.
struct CopyLists {
    std::vector<Backup> beside;     ///< the diary
    std::vector<Backup> elsewhere;  ///< in the folder of the person

    friend bool operator==(const CopyLists&, const CopyLists&) = default;
};

/// Work on copies of the diary and on its health, one after the other, away from the window, each on a
/// connection of its own.
class CopyWork {
public:
    enum class Doing {
        nothing,
        daily,
        keeping,
        keeping_before_import,
        listing,
        checking,
        looking,  ///< into a copy
        restoring,
        forgetting,
        salvaging
    };

    struct Job {
        Doing doing = Doing::nothing;
        app::Work work;
        /// What is done between frames where the work threw.
        std::function<void(const DiaryError& error)> failed;
    };

    /// What is done with the open diary in the thread of the worker; what it returns is done between frames.
    using OnDiary = std::function<std::function<void()>(Diary& diary, const Watch& watch)>;

    /// The world must live longer; so must whoever holds this, for the work hands over to it.
    CopyWork(const app::World& world, std::unique_ptr<app::Worker> worker);

    /// Does it when what was added before is done.
    void add(Job job);
    /// The same with the diary of that file, which is there.
    void add(Doing doing, const std::filesystem::path& file, OnDiary work,
             std::function<void(const DiaryError& error)> failed);
    /// Takes over what is done and begins what waits. Between frames.
    void go_on();
    /// Ends what is under way if it is that; nothing of it is handed over.
    void stop(Doing doing);
    /// Of a diary that goes: nothing that is under way or waits is handed over.
    void forget();

    /// What is under way or waits to be handed over.
    [[nodiscard]] Doing doing() const { return current_ ? current_->doing : Doing::nothing; }
    /// Whether that is under way or waits.
    [[nodiscard]] bool is_at(Doing doing) const;
    /// How far it is, 0 … 1; none where nothing is under way.
    [[nodiscard]] std::optional<double> progress() const { return worker_->progress(); }
    /// Something is done and go_on() would take it over.
    [[nodiscard]] bool has_news() const { return current_ && !worker_->progress(); }
    /// Another number whenever anything of this may have changed.
    [[nodiscard]] std::int64_t change() const { return change_; }
    void note_change() { ++change_; }

    // --- what is known of the copies of the diary

    std::optional<CopyLists> lists;      ///< none before the first look
    std::optional<Moment> reached;       ///< when the folder of the person was used last
    std::string unreachable;             ///< why it was not at the last try: a sentence
    std::optional<Moment> tried;         ///< the last try to keep the copy of the day
    bool failed_beside = false;          ///< that try, beside the diary
    bool told_of_no_copy = false;        ///< in this session
    std::optional<CheckResult> checked;  ///< none before the first check
    std::optional<RestoreSheet> restore_sheet;
    std::optional<FolderSheet> folder_sheet;

private:
    void take();
    void begin();

    const app::World& world_;
    std::deque<Job> waiting_;
    std::optional<Job> current_;
    std::int64_t change_ = 0;
    std::unique_ptr<app::Worker> worker_;  ///< last: its work ends before what it hands over to
};

/// The copies of that diary in both places; without a folder only those beside it.
[[nodiscard]] CopyLists lists_of(const Vault& vault, const std::filesystem::path& folder);

}  // namespace nightcramp::ui
