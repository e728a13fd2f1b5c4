#include "tests/storage/fault_vfs.hpp"

#include <cstdint>
#include <stdexcept>

namespace nightcramp::test {
namespace {

using Call = FaultVfs::Call;
using Fault = FaultVfs::Fault;

/// SQLite's own file lies behind this in memory.
struct File {
    sqlite3_file base;
    FaultVfs* owner;
};

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

FaultVfs& owner(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file)->owner;
}

int close_file(sqlite3_file* file) {
    return real(file)->pMethods->xClose(real(file));
}

int read_handle(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at) {
    const int error = owner(file).strike(Call::read);
    return error == SQLITE_OK ? real(file)->pMethods->xRead(real(file), to, bytes, at) : error;
}

int write_handle(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
    const int error = owner(file).strike(Call::write);
    const int result =
        real(file)->pMethods->xWrite(real(file), from, error == SQLITE_OK ? bytes : bytes / 2, at);
    return error == SQLITE_OK ? result : error;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    const int error = owner(file).strike(Call::truncate);
    return error == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : error;
}

int sync_file(sqlite3_file* file, int) {
    return owner(file).strike(Call::sync);
}

int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
    const int error = owner(file).strike(Call::size);
    return error == SQLITE_OK ? real(file)->pMethods->xFileSize(real(file), size) : error;
}

int lock_file(sqlite3_file* file, int level) {
    const int error = owner(file).strike(Call::lock);
    return error == SQLITE_OK ? real(file)->pMethods->xLock(real(file), level) : error;
}

/// The lock is given back all the same: whoever reports an error here has none.
int unlock_file(sqlite3_file* file, int level) {
    const int error = owner(file).strike(Call::unlock);
    const int result = real(file)->pMethods->xUnlock(real(file), level);
    return error == SQLITE_OK ? result : error;
}

int check_lock(sqlite3_file* file, int* reserved) {
    const int error = owner(file).strike(Call::look_at_lock);
    return error == SQLITE_OK ? real(file)->pMethods->xCheckReservedLock(real(file), reserved) : error;
}

int control_file(sqlite3_file* file, int operation, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sector_size(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

constexpr sqlite3_io_methods methods{
    1,         close_file,  read_handle, write_handle, truncate_file, sync_file,       size_of_file,
    lock_file, unlock_file, check_lock,  control_file, sector_size,   characteristics, nullptr,
    nullptr,   nullptr,     nullptr,     nullptr,      nullptr};

sqlite3_vfs* usual() {
    return sqlite3_vfs_find("unix");
}

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
    auto& owner = *static_cast<FaultVfs*>(vfs->pAppData);
    file->pMethods = nullptr;
    if (owner.on_open && name != nullptr) owner.on_open(name);
    if (const int error = owner.strike(Call::open); error != SQLITE_OK) return error;
    const int result = usual()->xOpen(usual(), name, real(file), flags, given);
    if (result != SQLITE_OK) return result;
    reinterpret_cast<File*>(file)->owner = &owner;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* name, int) {
    const int error = static_cast<FaultVfs*>(vfs->pAppData)->strike(Call::remove);
    return error == SQLITE_OK ? usual()->xDelete(usual(), name, 0) : error;
}

int look_for_file(sqlite3_vfs* vfs, const char* name, int flags, int* found) {
    const int error = static_cast<FaultVfs*>(vfs->pAppData)->strike(Call::look);
    return error == SQLITE_OK ? usual()->xAccess(usual(), name, flags, found) : error;
}

int wait(sqlite3_vfs* vfs, int microseconds) {
    if (static_cast<FaultVfs*>(vfs->pAppData)->hurries()) return microseconds;
    return usual()->xSleep(usual(), microseconds);
}

int io_error_of(Call call) {
    switch (call) {
        case Call::open:
            return SQLITE_CANTOPEN;
        case Call::read:
            return SQLITE_IOERR_READ;
        case Call::write:
            return SQLITE_IOERR_WRITE;
        case Call::truncate:
            return SQLITE_IOERR_TRUNCATE;
        case Call::sync:
            return SQLITE_IOERR_FSYNC;
        case Call::size:
            return SQLITE_IOERR_FSTAT;
        case Call::lock:
            return SQLITE_IOERR_LOCK;
        case Call::unlock:
            return SQLITE_IOERR_UNLOCK;
        case Call::look_at_lock:
            return SQLITE_IOERR_CHECKRESERVEDLOCK;
        case Call::remove:
            return SQLITE_IOERR_DELETE;
        case Call::look:
            return SQLITE_IOERR_ACCESS;
    }
    return SQLITE_IOERR;
}

/// What the call returns when that goes wrong; SQLITE_OK where it has nothing to do with it.
int error_of(Fault fault, Call call) {
    switch (fault) {
        case Fault::io_error:
            return io_error_of(call);
        case Fault::full:
            return call == Call::write ? SQLITE_FULL : SQLITE_OK;
        case Fault::read_only:
            return call == Call::write || call == Call::truncate ? SQLITE_READONLY : SQLITE_OK;
        case Fault::cannot_open:
            return call == Call::open ? SQLITE_CANTOPEN : SQLITE_OK;
        case Fault::busy:
            return call == Call::lock ? SQLITE_BUSY : SQLITE_OK;
        case Fault::no_memory:
            return call == Call::open || call == Call::read || call == Call::write ? SQLITE_IOERR_NOMEM
                                                                                   : SQLITE_OK;
    }
    return SQLITE_OK;
}

}  // namespace

FaultVfs::FaultVfs()
    : name_("fault-" + std::to_string(reinterpret_cast<std::uintptr_t>(this))), vfs_(*usual()) {
    vfs_.szOsFile = static_cast<int>(sizeof(File)) + usual()->szOsFile;
    vfs_.pNext = nullptr;
    vfs_.zName = name_.c_str();
    vfs_.pAppData = this;
    vfs_.xOpen = open_file;
    vfs_.xDelete = delete_file;
    vfs_.xAccess = look_for_file;
    vfs_.xSleep = wait;
    if (sqlite3_vfs_register(&vfs_, 0) != SQLITE_OK) throw std::runtime_error("no fault VFS");
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&vfs_);
}

void FaultVfs::fail_once(int call, Fault fault) {
    calls_left_ = call;
    fault_ = fault;
    armed_ = true;
    for_ever_ = false;
    has_failed_ = false;
}

void FaultVfs::fail_from(int call, Fault fault) {
    fail_once(call, fault);
    for_ever_ = true;
}

bool FaultVfs::stop() {
    armed_ = false;
    return has_failed_;
}

int FaultVfs::strike(Call call) {
    const int error = armed_ ? error_of(fault_, call) : SQLITE_OK;
    if (error == SQLITE_OK || --calls_left_ > 0) return SQLITE_OK;
    armed_ = for_ever_;
    has_failed_ = true;
    return error;
}

}  // namespace nightcramp::test
