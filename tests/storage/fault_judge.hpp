#pragma once

#include "tests/storage/fault_folder.hpp"
#include "tests/storage/fault_operations.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace nightcramp::test {

/// What was found of an operation on the disks after its faults.
struct Tally {
    std::int64_t tried = 0;
    std::int64_t lost = 0;   ///< an acknowledged change is not there
    std::int64_t wrong = 0;  ///< anything else than the diary before or after the step in flight
};

/// Opens disks that a fault left of an operation, as the program does at its next start.
class Judge {
public:
    explicit Judge(const Recorded& recorded);

    /// Judges the disk after the first `done` events; `how` says what happened to it. Equal disks are judged
    /// once.
    void judge(const Disk& disk, std::size_t done, const std::string& how);

    /// The same, and then the power fails once more while the program starts.
    void judge_with_another_power_loss(const Disk& disk, std::size_t done, const std::string& how);

    /// Judges what lies in the folder after so many acknowledged steps.
    void judge_folder(const std::filesystem::path& folder, std::size_t acknowledged, const std::string& how);
    void wrong(const std::string& how, const std::string& complaint);

    [[nodiscard]] const Tally& tally() const { return tally_; }
    /// A sentence for each disk that may not be.
    [[nodiscard]] const std::vector<std::string>& complaints() const { return complaints_; }

private:
    [[nodiscard]] std::size_t acknowledged(std::size_t done) const;
    /// What the diary holds; a sentence in `complaint` where that may not be.
    [[nodiscard]] State open(const std::filesystem::path& folder, std::string& complaint) const;
    static void start_program(const std::filesystem::path& folder);
    [[nodiscard]] bool is_missing(const std::filesystem::path& folder) const;
    [[nodiscard]] bool has_what_was_damaged(const std::filesystem::path& folder) const;
    [[nodiscard]] bool is_known(const Held& held) const;
    [[nodiscard]] bool has_copies(const std::filesystem::path& folder, std::size_t promised) const;
    [[nodiscard]] std::string complaint_of_copies(const std::filesystem::path& folder);

    const Recorded& recorded_;
    FaultFolder scratch_;
    std::set<std::uint64_t> judged_;
    std::set<std::string> whole_copies_;  ///< bytes of copies that were found whole
    Tally tally_;
    std::vector<std::string> complaints_;
};

}  // namespace nightcramp::test
