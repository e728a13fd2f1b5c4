#pragma once

#include "diary/vault.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Copies of the diary F lie in the folder "backups" beside it and are called
/// `<stem of F>-<YYYYMMDDTHHMMSSZ>-<reason>.nightcramp`, with ".2", ".3", … before the ending where that is
/// taken. In a folder of the person's, which other diaries may share, the identity of the diary follows the
/// stem: `<stem of F>-<8 hex digits>-<YYYYMMDDTHHMMSSZ>-<reason>.nightcramp`.
namespace nightcramp::storage {

/// What a copy bears behind its name while it is made.
inline constexpr std::string_view part_ending = ".part";

/// Where copies of one diary lie, and what their names begin with.
struct CopyPlace {
    std::filesystem::path folder;
    std::string prefix;          ///< "diary-", "diary-1a2b3c4d-"
    bool of_the_person = false;  ///< is there already and is never made
};

[[nodiscard]] CopyPlace place_beside(const std::filesystem::path& diary);
[[nodiscard]] CopyPlace place_elsewhere(const std::filesystem::path& diary,
                                        const std::filesystem::path& folder, std::string_view identity);

[[nodiscard]] std::filesystem::path backup_folder(const std::filesystem::path& diary);

/// `number` 1 has no suffix.
[[nodiscard]] std::string copy_name(const CopyPlace& place, const Moment& now, std::string_view reason,
                                    int number);
/// Of a copy beside the diary.
[[nodiscard]] std::string backup_name(const std::filesystem::path& diary, const Moment& now,
                                      std::string_view reason, int number);

struct BackupName {
    std::string time;  ///< "20261123T061200Z": sorts as text
    std::string reason;
    int number = 1;
    std::chrono::sys_seconds kept_at{};  ///< what `time` says
};

/// None for every file that is not a finished copy there.
[[nodiscard]] std::optional<BackupName> parse_copy_name(const CopyPlace& place, std::string_view name);
[[nodiscard]] std::optional<BackupName> parse_backup_name(const std::filesystem::path& diary,
                                                          std::string_view name);

/// The identity in the name of a copy in a folder of the person's; none for other names.
[[nodiscard]] std::optional<std::string> identity_in_name(const std::filesystem::path& diary,
                                                          std::string_view name);

/// Newest first; empty where they cannot be listed.
[[nodiscard]] std::vector<Backup> copies_in(const CopyPlace& place);
/// Those of several places, or of one folder under several names, in one list.
[[nodiscard]] std::vector<Backup> copies_in(const std::vector<CopyPlace>& places);
/// Those beside the diary.
[[nodiscard]] std::vector<Backup> copies_of(const std::filesystem::path& diary);

}  // namespace nightcramp::storage
