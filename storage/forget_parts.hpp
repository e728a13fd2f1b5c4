#pragma once

#include "storage/forget.hpp"

#include <string>

/// What forgetting in a diary and in its copies have in common; inside a transaction of the caller.
namespace nightcramp::storage {

/// Whether the diary holds the value, or the profile the medicine.
[[nodiscard]] bool holds(DiaryFile& file, const Forgetting& what);

/// True where the history held any of it.
bool take_out_of_history(DiaryFile& file, const Forgetting& what);

/// "night", "habit", …, "medicine".
[[nodiscard]] std::string kind_of(const Forgetting& what);

/// Of what it names, so that it can be recognised but not read.
[[nodiscard]] std::string salted_hash(const Forgetting& what, const std::string& salt);
[[nodiscard]] std::string new_salt();

/// Writes the file anew without its unused parts, outside of transactions.
void vacuum(SQLite::Database& database);

}  // namespace nightcramp::storage
