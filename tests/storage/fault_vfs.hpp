#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace nightcramp::test {

/// A way to the disk for SQLite that can be told to fail. Everything else is passed on to SQLite's own way,
/// but for syncs: they cost most of a test's time, and neither a fault nor a killed process needs them.
class FaultVfs {
public:
    /// What goes wrong, and with which calls: all of them; writes; writes and whatever else changes a file;
    /// opening a file; locks; whatever needs memory.
    enum class Fault { io_error, full, read_only, cannot_open, busy, no_memory };

    enum class Call { open, read, write, truncate, sync, size, lock, unlock, look_at_lock, remove, look };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    [[nodiscard]] const std::string& name() const { return name_; }

    /// The `call`th call from now on that this can happen to fails (1 is the next one). A write that fails
    /// has written its first half. While a lock is refused, nobody waits for it.
    void fail_once(int call, Fault fault);
    /// As above, and so does every later one.
    void fail_from(int call, Fault fault);
    /// Fails no more; true when something has failed since it was told to.
    bool stop();

    /// Called before each opening of a file, with its name.
    std::function<void(std::string_view)> on_open;

    /// For the file methods: the error with which this call is to fail; SQLITE_OK for none.
    int strike(Call call);
    [[nodiscard]] bool hurries() const { return armed_ && fault_ == Fault::busy; }

private:
    std::string name_;
    sqlite3_vfs vfs_;
    Fault fault_ = Fault::io_error;
    int calls_left_ = 0;
    bool armed_ = false;
    bool for_ever_ = false;
    bool has_failed_ = false;
};

}  // namespace nightcramp::test
