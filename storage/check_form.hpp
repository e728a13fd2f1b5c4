#pragma once

#include "diary/problem.hpp"
#include "storage/diary_file.hpp"

/// Parts of the check. As check.hpp, inside a transaction of the caller; SQLite's exceptions are left to it.
namespace nightcramp::storage {

/// Tables, indexes and triggers that are missing, are too many, or are other than those of a new diary.
void check_form(DiaryFile& file, Problems& all);

/// Whether the counter is past everything that it has counted, and the diary knows who it is.
void check_counter(DiaryFile& file, Problems& all);
void check_identity(DiaryFile& file, Problems& all);

}  // namespace nightcramp::storage
