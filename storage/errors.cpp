#include "storage/errors.hpp"

#include "diary/text.hpp"
#include "storage/backup_name.hpp"
#include "storage/copy_errors.hpp"

#include <cerrno>
#include <system_error>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

bool is_out_of_space(int error) {
    return error == ENOSPC || error == EDQUOT;
}

[[noreturn]] void throw_disk_full(const Deed& deed) {
    throw DiskFull(
        fmt::format("There is no room left on the disk for the diary \"{}\". Nothing of this change was "
                    "saved; the diary is as it was before. Make some room and try again.",
                    deed.file.string()));
}

[[noreturn]] void throw_read_only(const Deed& deed) {
    if (deed.doing == Doing::putting_back) {
        throw ReadOnly(
            fmt::format("No copy can be put in the place of the diary \"{}\": its folder is write-protected. "
                        "Nothing was changed. Allow writing there, or open the copy in a folder of your own.",
                        deed.file.string()));
    }
    if (deed.doing == Doing::writing) {
        throw ReadOnly(
            fmt::format("The diary \"{}\" can be read but not changed: its file or its folder is "
                        "write-protected. Nothing was saved; the diary is as it was before. Allow writing "
                        "there, or copy the diary to a folder of your own and open that copy.",
                        deed.file.string()));
    }
    throw ReadOnly(
        fmt::format("The diary \"{}\" has to be brought up to date before it can be read, but its file or "
                    "its folder is write-protected. It was not changed. Allow writing there, or copy the "
                    "diary with the files beside it to a folder of your own and open that copy.",
                    deed.file.string()));
}

[[noreturn]] void throw_cannot_open(const Deed& deed, std::string_view why) {
    throw CannotOpen(
        fmt::format("The diary \"{}\" cannot be opened: {}. Nothing was changed. Look whether the place "
                    "exists and may be used, or open another diary.",
                    deed.file.string(), why));
}

[[noreturn]] void throw_busy(const Deed& deed) {
    throw Busy(
        fmt::format("Another program is using the diary \"{}\" and did not let go of it in time. Nothing was "
                    "changed. Wait a moment and try again.",
                    deed.file.string()));
}

[[noreturn]] void throw_broken_rule(const SQLite::Exception& error, const Deed& deed) {
    throw DiaryError(
        fmt::format("The diary \"{}\" refused the change, because it breaks a rule of the file ({}). "
                    "Nothing was saved; the diary is as it was before. This is a mistake of the program: "
                    "please report it.",
                    deed.file.string(), error.what()));
}

[[noreturn]] void throw_other(std::string_view why, const Deed& deed) {
    const bool reads =
        deed.doing == Doing::reading || deed.doing == Doing::opening || deed.doing == Doing::restoring;
    throw DiaryError(
        fmt::format("The diary \"{}\" could not be {}: {}. What was saved before is still there. Check "
                    "the disk and try again.",
                    deed.file.string(), reads ? "read" : "written", why));
}

[[noreturn]] void throw_io_error(const SQLite::Exception& error, const Deed& deed) {
    const int system = deed.connection == nullptr ? 0 : sqlite3_system_errno(deed.connection);
    if (is_out_of_space(system)) throw_disk_full(deed);
    switch (error.getExtendedErrorCode()) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
        case SQLITE_IOERR_CORRUPTFS:
            throw_damaged(deed, "the disk cannot read all of it");
        default:
            throw_other(error.what(), deed);
    }
}

/// A place beside the diary could not be opened: the journal that every change needs.
[[noreturn]] void throw_no_place(const Deed& deed) {
    if (deed.doing == Doing::writing || deed.doing == Doing::updating) throw_read_only(deed);
    throw_cannot_open(deed, "the file, or the unfinished change beside it, cannot be read");
}

}  // namespace

std::string fit_to_show(std::string_view sentence) {
    std::string shown(sentence);
    if (is_plain_text(shown)) return shown;
    for (char& c : shown) {
        if (c < ' ' || c > '~') c = '?';
    }
    return shown;
}

void throw_translated(const SQLite::Exception& error, const Deed& deed) {
    if (is_copying(deed.doing)) throw_not_copied(error, deed);
    if (error.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED) throw_moved(deed.file);
    switch (error.getErrorCode() & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw_busy(deed);
        case SQLITE_READONLY:
            throw_read_only(deed);
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_CANTOPEN:
            throw_no_place(deed);
        case SQLITE_FULL:
            throw_disk_full(deed);
        case SQLITE_IOERR:
            throw_io_error(error, deed);
        case SQLITE_CONSTRAINT:
            throw_broken_rule(error, deed);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_ERROR:
        case SQLITE_SCHEMA:
            throw_damaged(deed, error.what());
        default:
            throw_other(error.what(), deed);
    }
}

void throw_translated(const std::system_error& error, const Deed& deed) {
    if (is_copying(deed.doing)) throw_not_copied(error.code(), deed);
    const int number = error.code().value();
    if (is_out_of_space(number)) throw_disk_full(deed);
    const bool forbidden = number == EACCES || number == EPERM || number == EROFS;
    if (deed.doing == Doing::opening || deed.doing == Doing::restoring) {
        throw_cannot_open(deed, error.code().message());
    }
    if (forbidden) throw_read_only(deed);
    throw_other(error.code().message(), deed);
}

void throw_damaged(const Deed& deed, std::string_view what) {
    if (deed.doing == Doing::restoring) {
        throw Damaged(
            fmt::format("The copy \"{}\" is damaged: {}. It was not restored; the diary is as it was before. "
                        "Choose another copy.",
                        deed.file.string(), fit_to_show(what)));
    }
    const auto copies = copies_of(deed.file);
    const std::string way_out =
        copies.empty()
            ? fmt::format("There is no copy of it in \"{}\". Read whatever can be read into a new diary.",
                          backup_folder(deed.file).string())
            : fmt::format(
                  "The newest copy of it is \"{}\". Go back to it, or read whatever can be read into a "
                  "new diary.",
                  copies.front().file.string());
    throw Damaged(
        fmt::format("The diary \"{}\" is damaged: {}. Nothing was written to it, and what can still be read "
                    "is not lost. {} Keep the damaged file until you have your nights back.",
                    deed.file.string(), fit_to_show(what), way_out));
}

void throw_moved(const std::filesystem::path& file) {
    throw CannotOpen(
        fmt::format("The file of the diary \"{}\" was moved, deleted or replaced while it was open. Nothing "
                    "was saved just now; what was saved before is in the file that lay there. Open the diary "
                    "again, or that file where it lies now.",
                    file.string()));
}

void throw_not_a_diary(const std::filesystem::path& file) {
    const auto copies = copies_of(file);
    const std::string newest =
        copies.empty() ? ""
                       : fmt::format("go back to the newest copy, \"{}\", or ", copies.front().file.string());
    throw NotADiary(fmt::format(
        "\"{}\" is not a Nightcramp diary. It was not touched. Open another file. If it should be "
        "your diary: {}read whatever can be read into a new one.",
        file.string(), newest));
}

void throw_newer_schema(const std::filesystem::path& file, std::int64_t found, int known) {
    throw NewerSchema(
        fmt::format("The diary \"{}\" was written by a newer Nightcramp: it has form {}, and this "
                    "program knows forms up to {}. It was not touched. Use the newer program, or open "
                    "another diary.",
                    file.string(), found, known));
}

}  // namespace nightcramp::storage
