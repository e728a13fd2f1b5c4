#pragma once

#include <filesystem>

/// System calls with a way to fail: each throws std::system_error.
namespace nightcramp::storage {

/// An open file of the system, closed with the object.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags, unsigned mode = 0);
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

/// Makes the folders that are missing, for the owner only (0700). Those that exist keep their rights.
void make_private_folders(const std::filesystem::path& folder);

/// Makes an empty file for the owner only (0600, where the disk knows rights) in a folder that is there;
/// false where there is one already.
bool make_file(const std::filesystem::path& file);

/// Makes an empty file for the owner only (0600), in folders as above; false where there is one already. It
/// is on the disk for certain only when its folder is synced, which SQLite does with the first change.
bool make_private_file(const std::filesystem::path& file);

/// Returns when the file, or what a folder lists, is on the disk.
void sync_to_disk(const std::filesystem::path& place);

/// The same for a file that is to be read back: where the system can, it is read from the disk then, and not
/// from what memory still holds of it.
void bring_to_disk(const std::filesystem::path& file);

}  // namespace nightcramp::storage
