#include "tests/storage/fault_vfs.hpp"

#include <cstdint>
#include <stdexcept>

namespace nightcramp::test {
namespace {

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

int read_file(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), to, bytes, at);
}

int write_file(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
    const int error = owner(file).strike(SQLITE_IOERR_WRITE);
    const int result =
        real(file)->pMethods->xWrite(real(file), from, error == SQLITE_OK ? bytes : bytes / 2, at);
    return error == SQLITE_OK ? result : error;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    const int error = owner(file).strike(SQLITE_IOERR_TRUNCATE);
    return error == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : error;
}

int sync_file(sqlite3_file* file, int) {
    return owner(file).strike(SQLITE_IOERR_FSYNC);
}

int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock_file(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock_file(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}

int check_lock(sqlite3_file* file, int* reserved) {
    return real(file)->pMethods->xCheckReservedLock(real(file), reserved);
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
    1,         close_file,  read_file,  write_file,   truncate_file, sync_file,       size_of_file,
    lock_file, unlock_file, check_lock, control_file, sector_size,   characteristics, nullptr,
    nullptr,   nullptr,     nullptr,    nullptr,      nullptr};

sqlite3_vfs* usual() {
    return sqlite3_vfs_find("unix");
}

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
    auto& owner = *static_cast<FaultVfs*>(vfs->pAppData);
    file->pMethods = nullptr;
    if (owner.on_open && name != nullptr) owner.on_open(name);
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && owner.strike(SQLITE_CANTOPEN) != SQLITE_OK)
        return SQLITE_CANTOPEN;
    const int result = usual()->xOpen(usual(), name, real(file), flags, given);
    if (result != SQLITE_OK) return result;
    reinterpret_cast<File*>(file)->owner = &owner;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* name, int) {
    const int error = static_cast<FaultVfs*>(vfs->pAppData)->strike(SQLITE_IOERR_DELETE);
    return error == SQLITE_OK ? usual()->xDelete(usual(), name, 0) : error;
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

int FaultVfs::strike(int io_error) {
    const bool may_fail = armed_ && (fault_ == Fault::io_error || io_error == SQLITE_IOERR_WRITE);
    if (!may_fail || --calls_left_ > 0) return SQLITE_OK;
    armed_ = for_ever_;
    has_failed_ = true;
    return fault_ == Fault::full ? SQLITE_FULL : io_error;
}

}  // namespace nightcramp::test
