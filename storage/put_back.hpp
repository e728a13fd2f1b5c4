#pragma once

#include "diary/moment.hpp"
#include "storage/diary_file.hpp"

#include <filesystem>

namespace nightcramp::storage {

/// Puts the copy in the place of a diary that cannot be opened, as shelf.hpp promises it.
std::filesystem::path put_back_copy(const std::filesystem::path& copy, const std::filesystem::path& file,
                                    const Moment& now, const Opening& opening);

}  // namespace nightcramp::storage
