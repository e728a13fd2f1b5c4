#pragma once

#include "diary/memory_journal.hpp"
#include "diary/shelf.hpp"

namespace nightcramp {

/// Copies of a memory journal, kept in memory. Their file names are only names.
class MemoryVault final : public Vault {
public:
    /// The journal has to outlive the vault.
    explicit MemoryVault(MemoryJournal& journal) : journal_(journal) {}

    Backup keep(const Moment& now, std::string_view reason) override;
    [[nodiscard]] std::vector<Backup> backups() const override;
    Backup restore(const std::filesystem::path& file, const Moment& now) override;
    [[nodiscard]] std::vector<Problem> check(Date today) const override;

private:
    struct Copy {
        Backup backup;
        MemoryJournal::Contents contents;
    };

    MemoryJournal& journal_;
    std::vector<Copy> copies_;
};

/// An empty diary without a file.
[[nodiscard]] Diary memory_diary();

}  // namespace nightcramp
