#pragma once

#include <filesystem>
#include <string>

namespace nightcramp::test {

/// A private folder that is gone with the object; in memory where the system has such a place, because
/// thousands of diaries are written there.
class FaultFolder {
public:
    FaultFolder();
    ~FaultFolder();
    FaultFolder(const FaultFolder&) = delete;
    FaultFolder& operator=(const FaultFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

    /// A folder in it that does not exist; what lay there before is gone.
    [[nodiscard]] std::filesystem::path fresh(const std::string& name) const;

private:
    std::filesystem::path path_;
};

}  // namespace nightcramp::test
