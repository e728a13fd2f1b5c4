#pragma once

#include "exchange/reader.hpp"

#include <initializer_list>
#include <string_view>

namespace nightcramp::storage {

/// Whether the file begins as a database of SQLite that is no diary, and its first pages name these tables.
/// Where so many tables are in it that the first page names none of them, its name decides: it holds
/// `part_of_name`, small and capital letters alike.
[[nodiscard]] bool looks_like_database(const exchange::Glimpse& file,
                                       std::initializer_list<std::string_view> tables,
                                       std::string_view part_of_name);

/// The one whose name is the last: programs write the date into the names of their copies. The others are
/// skipped, because each copy holds everything again.
[[nodiscard]] const exchange::InputFile& newest_copy(const exchange::InputFiles& files,
                                                     exchange::Draft& draft);

}  // namespace nightcramp::storage
