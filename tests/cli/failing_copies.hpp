#pragma once

#include "diary/errors.hpp"
#include "diary/shelf.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// What becomes of copies in the tests of the command line.
struct CopyTroubles {
    std::vector<std::filesystem::path> failing{};  ///< folders; an empty one is that beside the diary
    std::vector<std::string> kept{};               ///< "daily" beside the diary, "daily in /media/stick"
    std::vector<std::filesystem::path> tended{};
    std::vector<Forgetting> forgotten{};
    Problems found{};  ///< by a check
    bool cannot_rehearse = false;
    bool cannot_restore = false;  ///< because the diary is damaged where it was not read before

    void check(const std::filesystem::path& folder) const {
        if (std::find(failing.begin(), failing.end(), folder) == failing.end()) return;
        throw CannotOpen(folder.empty() ? "There is no room left." : "The stick is not there.");
    }
};

/// A vault that fails where it is told to, and that notes what it is asked for.
class FailingCopies final : public Vault {
public:
    FailingCopies(std::unique_ptr<Vault> vault, CopyTroubles& troubles)
        : vault_(std::move(vault)), troubles_(troubles) {}

    Backup keep(const Moment& now, std::string_view reason, const std::filesystem::path& folder) override {
        troubles_.check(folder);
        troubles_.kept.push_back(std::string(reason) + (folder.empty() ? "" : " in " + folder.string()));
        return vault_->keep(now, reason, folder);
    }
    [[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& folder) const override {
        return vault_->backups(folder);
    }
    Backup restore(const std::filesystem::path& file, const Moment& now) override {
        if (troubles_.cannot_restore) throw Damaged("The history of the diary is damaged.");
        return vault_->restore(file, now);
    }
    [[nodiscard]] std::unique_ptr<Journal> look_into(const std::filesystem::path& file) const override {
        return vault_->look_into(file);
    }
    [[nodiscard]] std::vector<Problem> check(Date today, const Watch& watch) const override {
        return troubles_.found.empty() ? vault_->check(today, watch) : troubles_.found;
    }
    Rehearsal rehearse(const Moment& now, const Watch& watch) override {
        if (troubles_.cannot_rehearse) throw DiskFull("There is no room left.");
        return vault_->rehearse(now, watch);
    }
    void forget(const Forgetting& what, const Moment& now) override {
        troubles_.forgotten.push_back(what);
        vault_->forget(what, now);
    }
    Tended tend(const Moment& now, const std::filesystem::path& folder) override {
        troubles_.tended.push_back(folder);
        troubles_.check(folder);
        return vault_->tend(now, folder);
    }

private:
    std::unique_ptr<Vault> vault_;
    CopyTroubles& troubles_;
};

/// A shelf whose diaries have such vaults.
class FailingCopiesShelf final : public Shelf {
public:
    FailingCopiesShelf(const Shelf& shelf, CopyTroubles& troubles) : shelf_(shelf), troubles_(troubles) {}

    [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment& now) const override {
        Diary diary = shelf_.open(file, now);
        return {std::move(diary.journal), std::make_unique<FailingCopies>(std::move(diary.vault), troubles_)};
    }
    [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path& file,
                                             const std::filesystem::path& folder) const override {
        return shelf_.copies(file, folder);
    }
    [[nodiscard]] Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                                   const Moment& now, const Watch& watch) const override {
        return shelf_.salvage(file, to, now, watch);
    }
    std::filesystem::path put_back(const std::filesystem::path& file, const std::filesystem::path& copy,
                                   const Moment& now) const override {
        return shelf_.put_back(file, copy, now);
    }

private:
    const Shelf& shelf_;
    CopyTroubles& troubles_;
};

}  // namespace nightcramp::cli
