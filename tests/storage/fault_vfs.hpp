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
    enum class Fault { io_error, full };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    [[nodiscard]] const std::string& name() const { return name_; }

    /// The `call`th write, sync, truncate, delete or open of a journal from now on fails (1 is the next one);
    /// a full disk fails writes only. A write that fails has written its first half.
    void fail_once(int call, Fault fault);
    /// As above, and so does every later one: for the file, the program has died there.
    void fail_from(int call, Fault fault);
    /// Fails no more; true when something has failed since it was told to.
    bool stop();

    /// Called before each opening of a file, with its name.
    std::function<void(std::string_view)> on_open;

    /// The error with which the present call is to fail; SQLITE_OK for none. For the file methods.
    int strike(int io_error);

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
