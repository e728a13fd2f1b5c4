#pragma once

#include "storage/backup_name.hpp"

#include <filesystem>
#include <string_view>

namespace nightcramp::storage {

/// A copy on its way: "….nightcramp.part" until it is named. What is not named is removed with the object.
/// Each member may throw std::system_error.
class CopyPart {
public:
    /// Of a new copy, under the first name that is free.
    CopyPart(const CopyPlace& place, const Moment& now, std::string_view reason);
    /// Of what is to take the place of that copy.
    explicit CopyPart(const std::filesystem::path& copy);
    CopyPart(const CopyPart&) = delete;
    CopyPart& operator=(const CopyPart&) = delete;
    ~CopyPart();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// On return the copy has its name, which is on the disk.
    std::filesystem::path name_it();

private:
    void remove();

    std::filesystem::path final_;
    std::filesystem::path path_;
};

/// Removes parts that a program left there which died more than a day ago, by the clock of the machine.
void remove_old_parts(const CopyPlace& place);

}  // namespace nightcramp::storage
