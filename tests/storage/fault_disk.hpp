#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace nightcramp::test {

/// Something that was done to the files of a folder. Names are relative to it; "" is the folder itself.
struct DiskEvent {
    enum class Kind {
        make_file,
        make_folder,
        write,
        cut,
        sync_file,
        sync_folder,
        rename,
        link,
        remove_file,
        remove_folder,
        acknowledged
    };

    Kind kind = Kind::acknowledged;
    int file = -1;  ///< which file, whatever its names are
    std::string name{};
    std::string new_name{};  ///< of rename and link
    std::uint64_t at = 0;    ///< where it is written; the size to which it is cut
    std::string bytes{};
};

/// What lies in a folder.
struct Disk {
    std::set<std::string> folders;
    std::map<std::string, int> names;
    std::map<int, std::string> files;  ///< their bytes, also of those without a name
};

/// Reads a folder; `numbers` are those of its files by their number in the system.
[[nodiscard]] Disk read_disk(const std::filesystem::path& folder, std::map<std::uint64_t, int>& numbers);
/// Makes the folder what the disk holds; it must not exist.
void write_disk(const Disk& disk, const std::filesystem::path& folder);

/// Whether both hold the same folders and the same bytes under the same names.
[[nodiscard]] bool looks_alike(const Disk& a, const Disk& b);
/// Two disks that look alike have the same.
[[nodiscard]] std::uint64_t fingerprint(const Disk& disk);

/// The disk after a program did all of that and died. With `half_done` its last write got half-way only.
[[nodiscard]] Disk after_a_kill(Disk start, std::span<const DiskEvent> events, bool half_done = false);

/// What becomes of that which was never synced when the power fails.
struct Fate {
    enum class Kind { lost, kept, by_chance };
    Kind kind = Kind::by_chance;
    std::uint32_t seed = 0;
};

/// The disk after a program did all of that and the power failed. What was synced is there. Of the writes to
/// a file since then each is there, or not, or in part (its first half, some of its sectors); the file may be
/// longer than what of it was written. Of the changes to what a folder lists the first few are there.
[[nodiscard]] Disk after_a_power_loss(const Disk& start, std::span<const DiskEvent> events, const Fate& fate);

}  // namespace nightcramp::test
