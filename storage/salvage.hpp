#pragma once

#include "diary/moment.hpp"
#include "diary/salvaged.hpp"
#include "diary/watch.hpp"
#include "storage/diary_file.hpp"

#include <filesystem>

namespace nightcramp::storage {

/// As Shelf::salvage() promises it.
[[nodiscard]] Salvaged salvage_diary(const std::filesystem::path& file, const std::filesystem::path& to,
                                     const Moment& now, const Opening& opening, const Watch& watch);

}  // namespace nightcramp::storage
