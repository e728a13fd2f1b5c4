/// The calls that change files, in the place of those of the C library: for this program, for SQLite and for
/// the standard library alike. They do what they are asked and tell the trace, if one is being made.
#include "tests/storage/fault_trace.hpp"

#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// The names in quotes are those that programs are linked with; the C library's headers have their own ideas
// of how such functions are declared.
extern "C" {
int seen_open(const char* path, int flags, ...) asm("open");
int seen_open64(const char* path, int flags, ...) asm("open64");
ssize_t seen_write(int descriptor, const void* bytes, size_t count) asm("write");
ssize_t seen_pwrite(int descriptor, const void* bytes, size_t count, off_t at) asm("pwrite");
ssize_t seen_pwrite64(int descriptor, const void* bytes, size_t count, off_t at) asm("pwrite64");
int seen_ftruncate(int descriptor, off_t size) asm("ftruncate");
int seen_ftruncate64(int descriptor, off_t size) asm("ftruncate64");
int seen_fsync(int descriptor) asm("fsync");
int seen_fdatasync(int descriptor) asm("fdatasync");
int seen_mkdir(const char* path, mode_t mode) asm("mkdir");
int seen_rmdir(const char* path) asm("rmdir");
int seen_unlink(const char* path) asm("unlink");
int seen_unlinkat(int folder, const char* path, int flags) asm("unlinkat");
int seen_remove(const char* path) asm("remove");
int seen_rename(const char* from, const char* to) asm("rename");
int seen_link(const char* from, const char* to) asm("link");
}

namespace nightcramp::test {
namespace {

using Kind = DiskEvent::Kind;

/// The function of that name that programs would use if we did not stand in its place.
template <class Function>
Function* real(Function*, const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool is_there(const char* path) {
    struct stat status = {};
    return ::lstat(path, &status) == 0;
}

bool is_folder(const char* path) {
    struct stat status = {};
    return ::lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/// `name` is that of the C library's function.
int open_file(const char* name, const char* path, int flags, mode_t mode) {
    const auto open = reinterpret_cast<int (*)(const char*, int, mode_t)>(::dlsym(RTLD_NEXT, name));
    Trace* const trace = Trace::current();
    if (trace == nullptr || (flags & (O_CREAT | O_TRUNC)) == 0) return open(path, flags, mode);
    const bool was_there = is_there(path);
    const int descriptor = open(path, flags, mode);
    const std::string below = trace->name_below(path);
    if (descriptor < 0 || below.empty()) return descriptor;
    if (!was_there) {
        trace->saw_new_file(below, descriptor);
    } else if ((flags & O_TRUNC) != 0) {
        trace->saw_cut(descriptor, 0);
    }
    return descriptor;
}

/// The mode, which is there only where a file may be made.
mode_t mode_of(int flags, va_list& rest) {
    return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
}

ssize_t note_write(ssize_t done, int descriptor, const void* bytes, off_t at) {
    Trace* const trace = Trace::current();
    if (trace != nullptr && done > 0 && at >= 0) {
        const std::string_view written(static_cast<const char*>(bytes), static_cast<std::size_t>(done));
        trace->saw_write(descriptor, written, static_cast<std::uint64_t>(at));
    }
    return done;
}

int note_cut(int result, int descriptor, off_t size) {
    Trace* const trace = Trace::current();
    if (trace != nullptr && result == 0) trace->saw_cut(descriptor, static_cast<std::uint64_t>(size));
    return result;
}

int note_name(int result, Kind kind, const char* path) {
    Trace* const trace = Trace::current();
    if (trace == nullptr || result != 0) return result;
    const std::string name = trace->name_below(path);
    if (!name.empty()) trace->saw({kind, -1, name});
    return result;
}

int note_names(int result, Kind kind, const char* from, const char* to) {
    Trace* const trace = Trace::current();
    if (trace == nullptr || result != 0) return result;
    const std::string name = trace->name_below(from);
    const std::string new_name = trace->name_below(to);
    if (!name.empty() && !new_name.empty()) trace->saw({kind, -1, name, new_name});
    return result;
}

/// Between two names of one file rename() does nothing.
bool is_same_file(const char* from, const char* to) {
    struct stat one = {};
    struct stat other = {};
    return ::lstat(from, &one) == 0 && ::lstat(to, &other) == 0 && one.st_ino == other.st_ino &&
           one.st_dev == other.st_dev;
}

template <class Function>
int sync_or_note(Function* function, const char* name, int descriptor) {
    Trace* const trace = Trace::current();
    if (trace == nullptr) return real(function, name)(descriptor);
    trace->saw_sync(descriptor);
    return 0;
}

}  // namespace
}  // namespace nightcramp::test

using namespace nightcramp::test;

int seen_open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return open_file("open", path, flags, mode);
}

int seen_open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return open_file("open64", path, flags, mode);
}

ssize_t seen_write(int descriptor, const void* bytes, size_t count) {
    const ssize_t done = real(seen_write, "write")(descriptor, bytes, count);
    const bool is_watched = Trace::current() != nullptr && done > 0;
    return is_watched ? note_write(done, descriptor, bytes, ::lseek(descriptor, 0, SEEK_CUR) - done) : done;
}

ssize_t seen_pwrite(int descriptor, const void* bytes, size_t count, off_t at) {
    return note_write(real(seen_pwrite, "pwrite")(descriptor, bytes, count, at), descriptor, bytes, at);
}

ssize_t seen_pwrite64(int descriptor, const void* bytes, size_t count, off_t at) {
    return note_write(real(seen_pwrite64, "pwrite64")(descriptor, bytes, count, at), descriptor, bytes, at);
}

int seen_ftruncate(int descriptor, off_t size) {
    return note_cut(real(seen_ftruncate, "ftruncate")(descriptor, size), descriptor, size);
}

int seen_ftruncate64(int descriptor, off_t size) {
    return note_cut(real(seen_ftruncate64, "ftruncate64")(descriptor, size), descriptor, size);
}

int seen_fsync(int descriptor) {
    return sync_or_note(seen_fsync, "fsync", descriptor);
}

int seen_fdatasync(int descriptor) {
    return sync_or_note(seen_fdatasync, "fdatasync", descriptor);
}

int seen_mkdir(const char* path, mode_t mode) {
    return note_name(real(seen_mkdir, "mkdir")(path, mode), Kind::make_folder, path);
}

int seen_rmdir(const char* path) {
    return note_name(real(seen_rmdir, "rmdir")(path), Kind::remove_folder, path);
}

int seen_unlink(const char* path) {
    return note_name(real(seen_unlink, "unlink")(path), Kind::remove_file, path);
}

int seen_unlinkat(int folder, const char* path, int flags) {
    const Trace* const trace = Trace::current();
    const std::string within = trace == nullptr || folder == AT_FDCWD || path[0] == '/'
                                   ? std::string(path)
                                   : "/proc/self/fd/" + std::to_string(folder) + "/" + path;
    std::error_code error;
    const auto whole = trace == nullptr
                           ? std::filesystem::path()
                           : std::filesystem::canonical(std::filesystem::path(within).parent_path(), error) /
                                 std::filesystem::path(within).filename();
    const Kind kind = (flags & AT_REMOVEDIR) != 0 ? Kind::remove_folder : Kind::remove_file;
    return note_name(real(seen_unlinkat, "unlinkat")(folder, path, flags), kind, whole.c_str());
}

int seen_remove(const char* path) {
    const Kind kind =
        Trace::current() != nullptr && is_folder(path) ? Kind::remove_folder : Kind::remove_file;
    return note_name(real(seen_remove, "remove")(path), kind, path);
}

int seen_rename(const char* from, const char* to) {
    const bool does_nothing = Trace::current() != nullptr && is_same_file(from, to);
    const int result = real(seen_rename, "rename")(from, to);
    return does_nothing ? result : note_names(result, Kind::rename, from, to);
}

int seen_link(const char* from, const char* to) {
    return note_names(real(seen_link, "link")(from, to), Kind::link, from, to);
}
