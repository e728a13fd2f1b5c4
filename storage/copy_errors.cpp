#include "storage/copy_errors.hpp"

#include <cerrno>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

/// What is as it was, and what to do now: where it may be another folder, that is a way out, too.
std::string way_out(const Deed& deed, std::string_view advice) {
    const bool may_choose = deed.doing == Doing::copying_elsewhere;
    return fmt::format(
        "No copy was kept there; the diary itself and the copies {} are not touched by this. {}{}.",
        may_choose ? "beside it" : "that are there", advice, may_choose ? ", or choose another folder" : "");
}

[[noreturn]] void throw_full(const Deed& deed) {
    throw DiskFull(fmt::format("There is no room left for a copy in the folder \"{}\". {}",
                               deed.file.string(), way_out(deed, "Make some room there")));
}

[[noreturn]] void throw_protected(const Deed& deed) {
    throw ReadOnly(fmt::format("The folder \"{}\" for copies is write-protected. {}", deed.file.string(),
                               way_out(deed, "Allow writing there")));
}

[[noreturn]] void throw_gone(const Deed& deed) {
    if (deed.doing == Doing::copying) {
        throw CannotOpen(fmt::format("The folder \"{}\" for copies went away, or is no folder. {}",
                                     deed.file.string(), way_out(deed, "Look what became of it")));
    }
    throw CannotOpen(fmt::format("The folder \"{}\" for copies went away while a copy was written. {}",
                                 deed.file.string(), way_out(deed, "Connect the disk or the stick again")));
}

[[noreturn]] void throw_unopened(const Deed& deed) {
    throw CannotOpen(fmt::format("A copy in the folder \"{}\" could not be opened while it was written. {}",
                                 deed.file.string(), way_out(deed, "Look whether that folder may be used")));
}

[[noreturn]] void throw_in_use(const Deed& deed) {
    throw Busy(fmt::format(
        "Another program is using the copy that was being written into the folder \"{}\" and did not "
        "let go of it in time. {}",
        deed.file.string(), way_out(deed, "Wait a moment and try again")));
}

[[noreturn]] void throw_unwritable(std::string_view why, const Deed& deed) {
    throw DiaryError(fmt::format("A copy could not be written into the folder \"{}\": {}. {}",
                                 deed.file.string(), why, way_out(deed, "Check that disk")));
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
