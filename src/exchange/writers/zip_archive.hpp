#pragma once

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// A file of an archive.
struct ZipMember {
    std::string name;
    std::string bytes;
};

/// A zip archive of these files, in their order and all from the first day that archives know, 1 January
/// 1980: the same files give the same bytes. Throws std::runtime_error.
[[nodiscard]] std::string write_zip(const std::vector<ZipMember>& members);

}  // namespace nightcramp::exchange
