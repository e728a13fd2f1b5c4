#include "storage/copy_errors.hpp"

#include <cerrno>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

constexpr std::string_view nothing_lost =
    "No copy was kept there; the diary itself and the copies beside it are not touched by this.";

[[noreturn]] void throw_full(const Deed& deed) {
    throw DiskFull(
        fmt::format("There is no room left for a copy in the folder \"{}\". {} Make some room there, or "
                    "choose another folder.",
                    deed.file.string(), nothing_lost));
}

[[noreturn]] void throw_protected(const Deed& deed) {
    throw ReadOnly(
        fmt::format("The folder \"{}\" for copies is write-protected. {} Allow writing there, or choose "
                    "another folder.",
                    deed.file.string(), nothing_lost));
}

[[noreturn]] void throw_gone(const Deed& deed) {
    throw CannotOpen(
        fmt::format("The folder \"{}\" for copies went away while a copy was written. {} Connect the disk or "
                    "the stick again, or choose another folder.",
                    deed.file.string(), nothing_lost));
}

[[noreturn]] void throw_unopened(const Deed& deed) {
    throw CannotOpen(fmt::format(
        "A copy in the folder \"{}\" could not be opened while it was written. {} Look whether that "
        "folder may be used, or choose another one.",
        deed.file.string(), nothing_lost));
}

[[noreturn]] void throw_in_use(const Deed& deed) {
    throw Busy(fmt::format(
        "Another program is using the copy that was being written into the folder \"{}\" and did not "
        "let go of it in time. {} Wait a moment and try again.",
        deed.file.string(), nothing_lost));
}

[[noreturn]] void throw_unwritable(std::string_view why, const Deed& deed) {
    throw DiaryError(
        fmt::format("A copy could not be written into the folder \"{}\": {}. {} Check that disk, or choose "
                    "another folder.",
                    deed.file.string(), why, nothing_lost));
}

}  // namespace

void throw_not_copied(const std::error_code& error, const Deed& deed) {
    switch (error.value()) {
        case ENOSPC:
        case EDQUOT:
            throw_full(deed);
        case EACCES:
        case EPERM:
        case EROFS:
            throw_protected(deed);
        case ENOENT:
        case ENOTDIR:
        case ENODEV:
        case ENXIO:
            throw_gone(deed);
        default:
            throw_unwritable(error.message(), deed);
    }
}

void throw_not_copied(const SQLite::Exception& error, const Deed& deed) {
    std::error_code unknown;
    if (!std::filesystem::is_directory(deed.file, unknown)) throw_gone(deed);
    switch (error.getErrorCode() & 0xff) {
        case SQLITE_FULL:
            throw_full(deed);
        case SQLITE_READONLY:
        case SQLITE_PERM:
            throw_protected(deed);
        case SQLITE_CANTOPEN:
            throw_unopened(deed);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw_in_use(deed);
        default:
            throw_unwritable(error.what(), deed);
    }
}

void throw_copy_differs(const std::filesystem::path& part, std::string_view what) {
    throw DiaryError(
        fmt::format("A copy of the diary in \"{}\" did not read back as it was written: {}. It was thrown "
                    "away; the diary itself is as it was. Check that disk, or keep copies in another folder.",
                    part.parent_path().string(), what));
}

}  // namespace nightcramp::storage
