#pragma once

#include "storage/backup_name.hpp"
#include "storage/diary_file.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The places of the copies of one diary: the folder beside it, and folders of the person's.
namespace nightcramp::storage {

/// `folder` empty: beside the diary.
[[nodiscard]] CopyPlace place_of(DiaryFile& diary, const std::filesystem::path& folder);

/// Notes in the diary that there may be copies elsewhere, from which is to be taken what will be forgotten.
void note_copies_at(const CopyPlace& place, DiaryFile& diary);

/// What is said of failures there. The place has to outlive it.
[[nodiscard]] Deed deed_at(const CopyPlace& place);

/// Throws CannotOpen where a folder of the person's is not there. Others are made when they are needed.
void expect_reachable(const CopyPlace& place);

/// Throws CannotOpen where copies were kept in folders of the person's, and this one is there but holds none.
void expect_copies(const CopyPlace& place, DiaryFile& diary);

/// The identity of a diary that need not be whole. None where it cannot be read or has none yet. Nothing is
/// written.
[[nodiscard]] std::optional<std::string> identity_of(const std::filesystem::path& diary,
                                                     const Opening& opening);

/// Gives a copy in the newest form the identity of its diary, which it had not yet when it was made.
void set_identity(SQLite::Database& copy, const std::string& identity);

/// The copies of a diary that may be damaged or missing, newest first. Where its identity can be read neither
/// in it nor in a copy beside it, those of all diaries of that name.
[[nodiscard]] std::vector<Backup> copies_of(const std::filesystem::path& diary,
                                            const std::filesystem::path& folder, const Opening& opening);

}  // namespace nightcramp::storage
