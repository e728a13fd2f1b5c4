#pragma once

#include "diary/vault.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Copies of the diary F lie in the folder "backups" beside it and are called
/// `<stem of F>-<YYYYMMDDTHHMMSSZ>-<reason>.nightcramp`, with ".2", ".3", … before the ending where that is
/// taken.
namespace nightcramp::storage {

[[nodiscard]] std::filesystem::path backup_folder(const std::filesystem::path& diary);

/// `number` 1 has no suffix.
[[nodiscard]] std::string backup_name(const std::filesystem::path& diary, const Moment& now,
                                      std::string_view reason, int number);

struct BackupName {
    std::string time;  ///< "20261123T061200Z": sorts as text
    std::string reason;
    int number = 1;
};

/// None for every file that is not a finished copy of that diary.
[[nodiscard]] std::optional<BackupName> parse_backup_name(const std::filesystem::path& diary,
                                                          std::string_view name);

/// Newest first; empty where they cannot be listed.
[[nodiscard]] std::vector<Backup> copies_of(const std::filesystem::path& diary);

}  // namespace nightcramp::storage
