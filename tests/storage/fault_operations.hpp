#pragma once

#include "diary/problem.hpp"
#include "storage/diary_file.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_trace.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::test {

/// Everything that an open diary says of itself.
struct Held {
    Snapshot values;
    std::vector<SavedEdit> history;
    std::int64_t version = 0;

    friend bool operator==(const Held&, const Held&) = default;
};

/// None where the diary cannot be opened.
using State = std::optional<Held>;

[[nodiscard]] Held held_by(const Journal& journal);

/// Opens the diary as the program does, or a new one, and reads everything. Throws a DiaryError; `problems`
/// says what its check finds.
[[nodiscard]] Held read_diary(const std::filesystem::path& file, Problems& problems,
                              const storage::Opening& opening = {quick_vfs.name()});

inline const std::string diary_name = "diary.nightcramp";

/// Where an operation is done, and who hears of it.
class Performance {
public:
    /// `acknowledged` is called with each diary that the person is told is saved.
    Performance(std::filesystem::path folder, storage::Opening opening,
                std::function<void(const Journal&)> acknowledged, std::string pragmas = "")
        : folder_(std::move(folder)),
          opening_(std::move(opening)),
          acknowledged_(std::move(acknowledged)),
          pragmas_(std::move(pragmas)) {}

    [[nodiscard]] std::filesystem::path diary() const { return folder_ / diary_name; }
    [[nodiscard]] std::filesystem::path copy() const { return folder_ / "copy"; }
    [[nodiscard]] std::filesystem::path other_folder() const { return folder_ / "stick"; }
    [[nodiscard]] const storage::Opening& opening() const { return opening_; }
    [[nodiscard]] const std::string& pragmas() const { return pragmas_; }

    /// From here on, what the journal holds now has been promised to the person.
    void acknowledge(const Journal& journal) const { acknowledged_(journal); }

private:
    std::filesystem::path folder_;
    storage::Opening opening_;
    std::function<void(const Journal&)> acknowledged_;
    std::string pragmas_;
};

/// Something that the program does to a diary, from a folder that is ready for it.
struct Operation {
    const char* name;
    std::function<void(const std::filesystem::path& folder)> prepare;
    std::function<void(const Performance&)> perform;
    bool starts_damaged = false;  ///< the diary cannot be opened before
};

[[nodiscard]] std::vector<Operation> all_operations();
/// How a test of an operation is called.
void PrintTo(const Operation& operation, std::ostream* out);

/// An operation that was done once, step by step.
struct Recorded {
    Disk start;
    std::vector<DiskEvent> events;
    std::vector<State> states;             ///< before, and after each acknowledged step
    std::vector<std::size_t> copies_kept;  ///< how many lay there before, and after each such step
    std::vector<Held> copies;              ///< what the copies of the diary hold that were there at the end
};

/// Does the operation and watches it. `pragmas` are given to SQLite once the diary is open, to see what comes
/// of worse ones.
[[nodiscard]] Recorded record(const Operation& operation, std::string pragmas = "");

/// The copies of diaries in a folder, those with a final name.
[[nodiscard]] std::vector<std::filesystem::path> copies_below(const std::filesystem::path& folder);

}  // namespace nightcramp::test
