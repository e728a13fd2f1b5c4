#pragma once

#include "exchange/package.hpp"

#include <filesystem>
#include <string>

namespace nightcramp::exchange {

/// Copies of packed files on the disk, in a folder for the owner only that goes with this object.
class PrivateCopies {
public:
    PrivateCopies() = default;
    PrivateCopies(const PrivateCopies&) = delete;
    PrivateCopies& operator=(const PrivateCopies&) = delete;
    ~PrivateCopies();

    /// Writes the bytes to a file of the folder; `name` is only for sentences. At most 2 GB. Throws
    /// Unreadable and Cancelled.
    std::filesystem::path add(ByteStream& bytes, const std::string& name, const Watch& watch);

private:
    std::filesystem::path folder_;  ///< empty until the first copy
    int copies_ = 0;
};

/// A name of a file as it may stand in a sentence: whatever it is made of, it is one short line of text.
[[nodiscard]] std::string shown_name(const std::string& name);

}  // namespace nightcramp::exchange
