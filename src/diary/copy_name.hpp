#pragma once

#include <filesystem>

namespace nightcramp {

/// Whether a file is called as the program calls the copies that it keeps of a diary:
/// `diary-20261130T091500Z-daily.nightcramp`, with ".2", ".3", … before the ending where there are several.
/// Nothing is written to such a file. The name alone is looked at.
[[nodiscard]] bool names_a_copy(const std::filesystem::path& file);

}  // namespace nightcramp
