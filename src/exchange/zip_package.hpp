#pragma once

#include "exchange/package.hpp"

namespace nightcramp::exchange {

/// The files of a zip archive. What the archive claims about sizes is never trusted: files are read as they
/// are unpacked, and one that grows to more than 250 times its packed size is refused. Names are only shown,
/// nothing is written where they lead. Throws Unreadable.
[[nodiscard]] std::unique_ptr<Package> open_zip(const std::filesystem::path& path);

}  // namespace nightcramp::exchange
