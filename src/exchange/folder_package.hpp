#pragma once

#include "exchange/package.hpp"
#include "exchange/private_copies.hpp"

namespace nightcramp::exchange {

/// The one file; that it cannot be read shows when it is opened.
[[nodiscard]] std::unique_ptr<Package> open_single(const std::filesystem::path& file);

/// The files of a folder and of the folders in it, without hidden ones and without links; in the order of
/// their names. Throws Unreadable where it cannot be read or holds too many.
[[nodiscard]] std::unique_ptr<Package> open_folder(const std::filesystem::path& folder);

inline constexpr std::size_t most_files = 100'000;  ///< of a folder or an archive

}  // namespace nightcramp::exchange
