#pragma once

#include "diary/moment.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace nightcramp::storage {

/// In the name of such a file, where the names of copies say why they were kept.
inline constexpr std::string_view set_aside_reason = "set-aside";

/// The file of a diary under a new name in its folder, with what SQLite left beside it. All of it goes back
/// to its place with the object, whatever lies there by then, unless it is kept.
class SetAside {
public:
    /// Where the disk can, the file has both names from now on, so that its own never stands for nothing.
    /// Throws std::system_error; then everything is as it was.
    SetAside(const std::filesystem::path& diary, const Moment& now);
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;
    ~SetAside();

    /// Returns the new name; empty where there was no file.
    std::filesystem::path keep();

private:
    bool move_to(const std::filesystem::path& name);
    bool move_without_links(const std::filesystem::path& name);
    void move_companion(const std::string& companion) const;
    void take_back() const;

    std::filesystem::path diary_;
    std::filesystem::path name_;
    bool had_file_ = false;
    bool kept_ = false;
};

}  // namespace nightcramp::storage
