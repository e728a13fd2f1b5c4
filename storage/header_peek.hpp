#pragma once

#include <cstdint>
#include <filesystem>

namespace nightcramp::storage {

/// "NCHT": says in a file's header that it is a diary.
inline constexpr std::int64_t our_application_id = 0x4E434854;

enum class FileKind { missing, empty, foreign, diary };

struct Peek {
    FileKind kind = FileKind::missing;
    std::int64_t version = 0;  ///< of a diary
};

/// Looks at the first bytes with plain reading, because SQLite might write to a database that it opens.
/// Throws std::system_error where they cannot be read.
[[nodiscard]] Peek peek(const std::filesystem::path& file);

}  // namespace nightcramp::storage
