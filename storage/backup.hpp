#pragma once

#include "diary/vault.hpp"
#include "storage/diary_file.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

namespace nightcramp::storage {

/// A copy of the diary as vault.hpp promises it; what SQLite and the system throw is left to the caller.
Backup keep_copy(DiaryFile& diary, const Moment& now, std::string_view reason);

/// Makes the empty file `part` a copy of `from` and reads it back; `deed` is for what goes wrong.
void make_copy(SQLite::Database& from, const std::filesystem::path& part, const Opening& opening,
               const Deed& deed);

/// Copies up to `pages` pages (-1: all) and waits for other programs; true when all are copied.
bool copy_pages(SQLite::Backup& copying, int pages);

/// Makes `to` what `from` holds. Others see all of it or nothing.
void copy_whole(SQLite::Database& to, SQLite::Database& from);

}  // namespace nightcramp::storage
