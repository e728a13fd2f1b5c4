#include "storage/open.hpp"

#include "storage/backup.hpp"
#include "storage/backup_name.hpp"
#include "storage/files.hpp"
#include "storage/header_peek.hpp"
#include "storage/pragmas.hpp"
#include "storage/sum_up.hpp"
#include "storage/whole.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

struct Request {
    const std::filesystem::path& file;
    const Moment& now;
    const Opening& opening;
};

/// Makes the file where there is none. A second look is enough: whatever is there then is not missing.
Peek look_or_make(const std::filesystem::path& file) {
    const Peek first = peek(file);
    if (first.kind != FileKind::missing) return first;
    make_private_file(file);
    const Peek second = peek(file);
    if (second.kind == FileKind::missing) {  // a link that leads nowhere
        throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), file.string());
    }
    return second;
}

void refuse_others(const Peek& found, const Request& request) {
    if (found.kind == FileKind::foreign) throw_not_a_diary(request.file);
    if (found.kind == FileKind::diary && found.version > request.opening.newest_version()) {
        throw_newer_schema(request.file, found.version, request.opening.newest_version());
    }
}

/// Nobody makes copies of a diary that was never begun: that file was cut off.
void expect_never_begun(const Request& request) {
    std::error_code unknown;
    if (std::filesystem::file_size(request.file, unknown) != 0) return;
    if (copies_of(request.file).empty()) return;
    throw_damaged({request.file, Doing::opening, nullptr}, "it is empty, though copies of it were made");
}

/// The same look through SQLite, which has now taken back what a crash may have left half-written. All of it
/// is of one moment: another program may be making the same diary.
Peek look_inside(SQLite::Database& database) {
    const SQLite::Transaction snapshot(database, SQLite::TransactionBehavior::DEFERRED);
    const std::int64_t id = number_of(database, "PRAGMA application_id");
    const std::int64_t version = number_of(database, "PRAGMA user_version");
    if (id == our_application_id) return {FileKind::diary, version};
    const bool has_tables = number_of(database, "SELECT count(*) FROM sqlite_master") > 0;
    return {id == 0 && version == 0 && !has_tables ? FileKind::empty : FileKind::foreign};
}

/// Where nothing may be written, that is said of the diary, which cannot be brought up to date either.
void keep_older_form(DiaryFile& diary, const Request& request) {
    try {
        keep_copy(diary, request.now, fmt::format("before-v{}", request.opening.newest_version()));
    } catch (const ReadOnly&) {
        throw SQLite::Exception("its folder is write-protected", SQLITE_READONLY);
    }
}

void bring_up_to_date(DiaryFile& diary, const Peek& found, const Request& request) {
    const bool is_newest = found.kind == FileKind::diary && found.version >= request.opening.newest_version();
    if (found.kind == FileKind::diary && found.version < 1) {
        throw_damaged(diary.deed(Doing::opening), "its form is not known");
    }
    in_our_words(diary.deed(Doing::updating), [&] {
        if (found.kind == FileKind::diary && !is_newest) keep_older_form(diary, request);
        if (!is_newest) migrate(diary.database(), request.opening.steps);
        sum_up(diary);  // which a crash may have kept an earlier opening from
    });
}

std::shared_ptr<DiaryFile> open_in_order(const Request& request) {
    const bool was_there = std::filesystem::exists(request.file);
    refuse_others(look_or_make(request.file), request);
    if (was_there) expect_never_begun(request);
    auto diary = std::make_shared<DiaryFile>(request.file, request.opening);
    in_our_words(diary->deed(Doing::opening), [&] {
        const Peek found = look_inside(diary->database());
        refuse_others(found, request);
        expect_whole(diary->database(), diary->deed(Doing::opening));
        // Before the migration, so that this is as safe on the disk as every later change.
        set_pragmas(diary->database());
        bring_up_to_date(*diary, found, request);
    });
    return diary;
}

}  // namespace

std::shared_ptr<DiaryFile> open_diary(const std::filesystem::path& file, const Moment& now,
                                      const Opening& opening) {
    // An absolute path cannot be taken for one of SQLite's own names, such as ":memory:" or "file:…".
    const auto path = std::filesystem::absolute(file);
    return in_our_words({path, Doing::opening, nullptr}, [&] { return open_in_order({path, now, opening}); });
}

}  // namespace nightcramp::storage
