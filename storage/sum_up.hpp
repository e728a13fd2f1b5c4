#pragma once

#include "storage/diary_file.hpp"

namespace nightcramp::storage {

/// Gives the values of a diary that an older program wrote their checksums, all or none in a transaction of
/// its own; a value that cannot be read stays without. Does nothing where that was done before, and belongs
/// behind each migration. Throws what SQLite throws.
void sum_up(DiaryFile& file);

}  // namespace nightcramp::storage
