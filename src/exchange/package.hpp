#pragma once

#include "exchange/watch.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace nightcramp::exchange {

/// The bytes of a file, from its beginning.
class ByteStream {
public:
    ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;
    virtual ~ByteStream() = default;

    /// Fills the front of `into` and returns how many bytes that were; 0 at the end alone. Throws Unreadable
    /// and Cancelled.
    virtual std::size_t read(std::span<char> into) = 0;
};

/// What a person imports: one file, the files of a zip archive, or those of a folder.
class Package {
public:
    struct File {
        std::string name;  ///< with the folders it lies in: "001 Stretching/Checkmarks.csv"; never a place to
                           ///< write to
        std::uint64_t bytes = 0;  ///< unpacked; what the archive claims
    };

    Package() = default;
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;
    virtual ~Package() = default;

    [[nodiscard]] virtual const std::vector<File>& files() const = 0;
    /// Throws Unreadable.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> open(std::size_t file) const = 0;
    /// Where the bytes of the file lie on the disk; an archive unpacks it into a private folder that goes
    /// with the package. Throws Unreadable and Cancelled.
    [[nodiscard]] virtual std::filesystem::path on_disk(std::size_t file, const Watch& watch) = 0;
};

/// A zip archive is known by its first bytes, not by its name. Pipes, devices and sockets are refused before
/// they are opened, but for a pipe that the program was started with, such as /dev/stdin. Throws Unreadable.
[[nodiscard]] std::unique_ptr<Package> open_package(const std::filesystem::path& path);

/// Files in memory, by name and bytes.
[[nodiscard]] std::unique_ptr<Package> package_of(std::vector<std::pair<std::string, std::string>> files);

/// The whole file, where it is no larger than `most` bytes; else throws Unreadable.
[[nodiscard]] std::string read_whole(ByteStream& stream, std::size_t most);

}  // namespace nightcramp::exchange
