#pragma once

#include "diary/memory_journal.hpp"
#include "diary/shelf.hpp"

#include <memory>
#include <vector>

namespace nightcramp {

/// Copies of a memory journal, kept in memory. Their file names are only names, but a folder of the person's
/// has to be there.
class MemoryVault final : public Vault {
public:
    struct Copy {
        Backup backup;
        std::filesystem::path folder;  ///< empty: the vault's own
        MemoryJournal::Contents contents;
    };

    /// What was erased for good and may still be in copies that are older than `version`.
    struct Pending {
        Forgetting what;
        std::int64_t version = 0;
    };

    /// What vaults of one journal may share.
    struct Copies {
        std::vector<Copy> kept;  ///< in the order in which they were made
        std::vector<Pending> pending;
        std::size_t made = 0;  ///< ever

        /// Of that folder, newest first.
        [[nodiscard]] std::vector<Backup> listed(const std::filesystem::path& folder) const;
        /// None where there is no such copy.
        [[nodiscard]] const Copy* find(const std::filesystem::path& file) const;
    };

    /// The journal has to outlive the vault.
    explicit MemoryVault(MemoryJournal& journal, std::shared_ptr<Copies> copies = std::make_shared<Copies>())
        : journal_(journal), copies_(std::move(copies)) {}

    Backup keep(const Moment& now, std::string_view reason,
                const std::filesystem::path& folder = {}) override;
    [[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& folder = {}) const override;
    Backup restore(const std::filesystem::path& file, const Moment& now) override;
    [[nodiscard]] std::unique_ptr<Journal> look_into(const std::filesystem::path& file) const override;
    [[nodiscard]] std::vector<Problem> check(Date today, const Watch& watch = {}) const override;
    Rehearsal rehearse(const Moment& now, const Watch& watch = {}) override;
    void forget(const Forgetting& what, const Moment& now) override;
    Tended tend(const Moment& now, const std::filesystem::path& folder = {}) override;

private:
    [[nodiscard]] const Copy& copy_of(const std::filesystem::path& file) const;
    void thin(const Moment& now, const std::filesystem::path& folder, Tended& tended);

    MemoryJournal& journal_;
    std::shared_ptr<Copies> copies_;
};

/// An empty diary without a file.
[[nodiscard]] Diary memory_diary();

}  // namespace nightcramp
