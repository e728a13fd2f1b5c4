#pragma once

#include "diary/vault.hpp"
#include "storage/diary_file.hpp"

#include <memory>

namespace nightcramp::storage {

/// The copies of a diary file, in a folder beside it.
class SqliteVault final : public Vault {
public:
    explicit SqliteVault(std::shared_ptr<DiaryFile> file) : file_(std::move(file)) {}

    Backup keep(const Moment& now, std::string_view reason,
                const std::filesystem::path& folder = {}) override;
    [[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& folder = {}) const override;
    Backup restore(const std::filesystem::path& file, const Moment& now) override;
    void expect_copies_in(const std::filesystem::path& folder) const override;
    [[nodiscard]] std::unique_ptr<Journal> look_into(const std::filesystem::path& file) const override;
    [[nodiscard]] std::vector<Problem> check(Date today, const Watch& watch = {}) const override;
    Rehearsal rehearse(const Moment& now, const Watch& watch = {}) override;
    void forget(const Forgetting& what, const Moment& now) override;
    Tended tend(const Moment& now, const std::filesystem::path& folder = {}) override;

private:
    std::shared_ptr<DiaryFile> file_;
};

}  // namespace nightcramp::storage
