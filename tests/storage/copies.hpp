#pragma once

#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_vfs.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::test {

/// A diary of one night, of which copies are kept.
class Copies : public testing::Test {
protected:
    Copies() { diary_.journal.save(adding(night_with_cramp(sunday))); }

    [[nodiscard]] std::vector<std::string> names() const { return names_in(folder_); }

    [[nodiscard]] static std::vector<std::string> names_in(const std::filesystem::path& folder) {
        std::vector<std::string> all;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            all.push_back(entry.path().filename());
        std::sort(all.begin(), all.end());
        return all;
    }

    /// Does that to the part between writing and reading it back.
    void before_reading_back(const std::function<void(const std::filesystem::path&)>& change) {
        vfs_.on_open = [change, openings = 0](std::string_view name) mutable {
            if (name.ends_with(".part") && ++openings == 2) change(name);
        };
    }

    Scratch scratch_;
    FaultVfs vfs_;
    std::filesystem::path file_ = scratch_ / "diary.nightcramp";
    std::filesystem::path folder_ = scratch_ / "backups";
    OpenDiary diary_{file_, storage::Opening{vfs_.name()}};
};

}  // namespace nightcramp::test
