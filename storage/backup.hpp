#pragma once

#include "diary/vault.hpp"
#include "storage/content_sum.hpp"
#include "storage/diary_file.hpp"

#include <filesystem>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

namespace nightcramp::storage {

/// A copy of the diary as vault.hpp promises it; `folder` empty: beside the diary. What SQLite and the system
/// say of the diary is left to the caller.
Backup keep_copy(DiaryFile& diary, const Moment& now, std::string_view reason,
                 const std::filesystem::path& folder = {});

/// The trial run that vault.hpp promises.
Rehearsal rehearse_copy(DiaryFile& diary, const Moment& now, const Watch& watch);

/// Where a copy is written to.
struct CopyTarget {
    const std::filesystem::path& part;  ///< an empty file
    const Opening& opening;
    const Deed& deed;  ///< what is said of failures there
};

/// Makes the part a copy of what `from` holds, brings it to the disk, reads it back and compares: row counts,
/// a hash of all contents, and SQLite's own full check. `from` must not be in a transaction; what SQLite says
/// of it is left to the caller. Returns what both hold.
ContentSum make_copy(SQLite::Database& from, const CopyTarget& to, const Watch& watch = {});

/// Copies up to `pages` pages (-1: all) and waits for other programs; true when all are copied.
bool copy_pages(SQLite::Backup& copying, int pages);

/// Makes `to` what `from` holds. Others see all of it or nothing.
void copy_whole(SQLite::Database& to, SQLite::Database& from);

}  // namespace nightcramp::storage
