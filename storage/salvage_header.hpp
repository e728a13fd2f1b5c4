#pragma once

#include <cstdint>
#include <filesystem>

namespace nightcramp::storage {

/// Writes over whatever is wrong in the head of a database file, and fills its last page up. The form and the
/// kind of file (user_version, application_id) stay as they are. Only for a private copy. Returns the size
/// of a page in bytes; throws std::system_error.
std::uint32_t mend_header(const std::filesystem::path& file);

}  // namespace nightcramp::storage
