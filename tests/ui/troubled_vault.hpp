#pragma once

#include "diary/memory_journal.hpp"
#include "diary/vault.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <utility>

namespace nightcramp::test {

/// What goes wrong with copies: each throws where it is set.
struct VaultTrouble {
    std::function<void()> keeping;    ///< beside the diary
    std::function<void()> elsewhere;  ///< in a folder of the person
    std::function<void()> checking;
    std::function<void()> looking;
    std::function<void()> restoring;
    std::function<void()> forgetting;
    Problems problems;  ///< that check() finds besides
    Problems untended;  ///< that tend() tells besides
    int kept = 0;       ///< copies that were made beside the diary
};

/// The diary of a vault in memory, and those of other files, which lie on the disk as empty files.
struct MemoryFiles {
    MemoryJournal& diary;
    std::function<MemoryJournal&(const std::filesystem::path& file)> journal;
};

/// A vault that is in trouble as long as somebody says so. Other files than its copies are copies too.
class TroubledVault final : public Vault {
public:
    TroubledVault(std::unique_ptr<Vault> sound, VaultTrouble& trouble, MemoryFiles files)
        : sound_(std::move(sound)), trouble_(trouble), files_(std::move(files)) {}

    Backup keep(const Moment& moment, std::string_view reason, const std::filesystem::path& folder) override {
        run(folder.empty() ? trouble_.keeping : trouble_.elsewhere);
        if (folder.empty()) ++trouble_.kept;
        return sound_->keep(moment, reason, folder);
    }
    [[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& folder) const override {
        return sound_->backups(folder);
    }
    Backup restore(const std::filesystem::path& file, const Moment& moment) override {
        run(trouble_.restoring);
        if (std::filesystem::exists(file)) return restore_file(file, moment);
        return sound_->restore(file, moment);
    }
    [[nodiscard]] std::unique_ptr<Journal> look_into(const std::filesystem::path& file) const override {
        run(trouble_.looking);
        if (std::filesystem::exists(file)) {
            auto copy = std::make_unique<MemoryJournal>();
            copy->replace(files_.journal(file).contents());
            return copy;
        }
        return sound_->look_into(file);
    }
    [[nodiscard]] std::vector<Problem> check(Date day, const Watch& watch) const override {
        run(trouble_.checking);
        Problems all = trouble_.problems;
        append(all, sound_->check(day, watch));
        return all;
    }
    Rehearsal rehearse(const Moment& moment, const Watch& watch) override {
        run(trouble_.keeping);
        return sound_->rehearse(moment, watch);
    }
    void forget(const Forgetting& what, const Moment& moment) override {
        run(trouble_.forgetting);
        sound_->forget(what, moment);
    }
    Tended tend(const Moment& moment, const std::filesystem::path& folder) override {
        Tended tended = sound_->tend(moment, folder);
        append(tended.problems, trouble_.untended);
        return tended;
    }

private:
    Backup restore_file(const std::filesystem::path& file, const Moment& moment) {
        MemoryJournal::Contents contents = files_.journal(file).contents();
        contents.version = std::max(contents.version, files_.diary.version()) + 1;
        Backup kept = sound_->keep(moment, reasons::before_restore, {});
        files_.diary.replace(std::move(contents));
        return kept;
    }
    static void run(const std::function<void()>& trouble) {
        if (trouble) trouble();
    }

    std::unique_ptr<Vault> sound_;
    VaultTrouble& trouble_;
    MemoryFiles files_;
};

}  // namespace nightcramp::test
