#pragma once

#include "tests/storage/fault_disk.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace nightcramp::test {

/// Writes down everything that this program does to the files of one folder and of those below, whoever asks
/// the system for it: SQLite, the standard library or we. Meanwhile syncs are noted and not carried out. One
/// at a time; the folder is used by one thread, and only through the calls of fault_calls.cpp.
class Trace {
public:
    explicit Trace(const std::filesystem::path& folder);
    ~Trace();
    Trace(const Trace&) = delete;
    Trace& operator=(const Trace&) = delete;

    /// The folder as it was at the beginning.
    [[nodiscard]] const Disk& start() const { return start_; }
    [[nodiscard]] const std::vector<DiskEvent>& events() const { return events_; }

    /// The person is told that a change is saved.
    void acknowledge();

    /// Ends the recording. Throws std::logic_error where the events do not lead to what lies in the folder
    /// now: then something was done in a way that is not watched.
    void finish();

    /// For the calls: the trace that is being made, or null.
    [[nodiscard]] static Trace* current();
    /// For the calls: a name below the folder as the events use it; empty for any other.
    [[nodiscard]] std::string name_below(const char* path) const;
    [[nodiscard]] std::string name_of(int descriptor) const;
    void saw_new_file(const std::string& name, int descriptor);
    void saw_write(int descriptor, std::string_view bytes, std::uint64_t at);
    void saw_cut(int descriptor, std::uint64_t size);
    void saw_sync(int descriptor);
    void saw(DiskEvent event);

private:
    [[nodiscard]] int file_of(int descriptor) const;

    std::filesystem::path folder_;
    std::map<std::uint64_t, int> files_{};  ///< by the number that the system gives them
    Disk start_;                            ///< reading it fills the map
    int next_file_ = 0;
    std::vector<DiskEvent> events_;
};

}  // namespace nightcramp::test
