#pragma once

#include "storage/errors.hpp"

#include <string_view>
#include <system_error>

namespace nightcramp::storage {

/// Why no copy could be kept in the folder of `deed`, in our words.
[[noreturn]] void throw_not_copied(const SQLite::Exception& error, const Deed& deed);
[[noreturn]] void throw_not_copied(const std::error_code& error, const Deed& deed);

/// What was written as a copy reads back as something else. The diary itself is well.
[[noreturn]] void throw_copy_differs(const std::filesystem::path& part, std::string_view what);

}  // namespace nightcramp::storage
