#include "storage/backup.hpp"

#include "diary/habit.hpp"
#include "storage/copy_errors.hpp"
#include "storage/copy_folder.hpp"
#include "storage/copy_part.hpp"
#include "storage/files.hpp"
#include "storage/pragmas.hpp"

#include <cassert>
#include <chrono>
#include <optional>
#include <thread>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

constexpr int pages_a_step = 256;

void fill(SQLite::Database& from, const CopyTarget& to) {
    SQLite::Database copy(to.part.string(), SQLite::OPEN_READWRITE, busy_timeout_ms, to.opening.vfs);
    // What a crash would leave of the part is thrown away, so it needs no journal and no syncs on its way.
    copy.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    copy_whole(copy, from);
}

/// "ok", or the first thing that is wrong with its pages and indexes.
std::string verdict_on_pages(SQLite::Database& database) {
    database.exec("PRAGMA ignore_check_constraints = 1");
    const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
    database.exec("PRAGMA ignore_check_constraints = 0");
    return verdict;
}

/// The same, but for rows that break a rule of the file: the diary holds those, too, and a copy is to hold
/// what the diary does.
std::string verdict_on(SQLite::Database& copy) {
    const std::string verdict = copy.execAndGet("PRAGMA integrity_check(1)").getString();
    return verdict == "ok" ? verdict : verdict_on_pages(copy);
}

/// Reads it back. Returns SQLite's verdict on what is the same as was written.
std::string compare(const CopyTarget& to, const ContentSum& held, const Watch& watch) {
    SQLite::Database copy(to.part.string(), SQLite::OPEN_READONLY, busy_timeout_ms, to.opening.vfs);
    const SQLite::Transaction moment(copy, SQLite::TransactionBehavior::DEFERRED);
    const auto bytes = number_of(copy, "PRAGMA page_count") * number_of(copy, "PRAGMA page_size");
    if (std::filesystem::file_size(to.part) != static_cast<std::uintmax_t>(bytes)) {
        throw_copy_differs(to.part, "it has another length");
    }
    const ContentSum read = content_sum(copy);
    if (read.rows != held.rows) {
        throw_copy_differs(to.part, fmt::format("it has {} rows instead of {}", read.rows, held.rows));
    }
    if (read != held) throw_copy_differs(to.part, "its contents are others");
    watch.check();
    watch.tell(0.7);
    return verdict_on(copy);
}

std::string read_back(const CopyTarget& to, const ContentSum& held, const Watch& watch) {
    return in_our_words(to.deed, [&] {
        bring_to_disk(to.part);
        watch.check();
        watch.tell(0.5);
        try {
            return compare(to, held, watch);
        } catch (const SQLite::Exception& error) {
            const int code = error.getErrorCode() & 0xff;
            if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) throw_copy_differs(to.part, error.what());
            throw;
        }
    });
}

/// Others wait to write while this lasts, so that nothing changes between counting and copying.
ContentSum sum_and_fill(SQLite::Database& from, const CopyTarget& to, const Watch& watch) {
    const SQLite::Transaction moment(from, SQLite::TransactionBehavior::DEFERRED);
    const ContentSum held = content_sum(from);
    watch.check();
    watch.tell(0.3);
    in_our_words(to.deed, [&] { fill(from, to); });
    return held;
}

}  // namespace

bool copy_pages(SQLite::Backup& copying, int pages) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(busy_timeout_ms);
    while (true) {
        const int result = copying.executeStep(pages);
        if (result == SQLITE_DONE) return true;
        if (result == SQLITE_OK) return false;
        if (std::chrono::steady_clock::now() > deadline) {
            throw SQLite::Exception("the diary stayed in use while it was copied", result);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

void copy_whole(SQLite::Database& to, SQLite::Database& from) {
    SQLite::Backup copying(to, from);
    while (!copy_pages(copying, pages_a_step)) {
    }
}

ContentSum make_copy(SQLite::Database& from, const CopyTarget& to, const Watch& watch) {
    watch.check();
    const ContentSum held = sum_and_fill(from, to, watch);
    const std::string verdict = read_back(to, held, watch);
    if (verdict != "ok") {
        if (verdict_on_pages(from) == "ok") throw_copy_differs(to.part, verdict);
        throw SQLite::Exception(verdict, SQLITE_CORRUPT);
    }
    watch.check();
    watch.tell(1);
    return held;
}

Backup keep_copy(DiaryFile& diary, const Moment& now, std::string_view reason,
                 const std::filesystem::path& folder) {
    assert(is_slug(reason));
    diary.expect_in_place();
    const CopyPlace place = place_of(diary, folder);
    expect_reachable(place);
    const Deed deed = deed_at(place);
    std::optional<CopyPart> part;
    in_our_words(deed, [&] { part.emplace(place, now, reason); });
    note_copies_at(place, diary);
    make_copy(diary.database(), {part->path(), diary.opening(), deed});
    return in_our_words(deed, [&] {
        const auto file = part->name_it();
        return Backup{file, std::string(reason), std::filesystem::file_size(file), now.utc()};
    });
}

Rehearsal rehearse_copy(DiaryFile& diary, const Moment& now, const Watch& watch) {
    diary.expect_in_place();
    const CopyPlace place = place_beside(diary.path());
    const Deed deed = deed_at(place);
    std::optional<CopyPart> part;
    in_our_words(deed, [&] { part.emplace(place, now, "rehearsal"); });
    const ContentSum sum = make_copy(diary.database(), {part->path(), diary.opening(), deed}, watch);
    return {sum.rows, in_our_words(deed, [&] { return std::filesystem::file_size(part->path()); })};
}

}  // namespace nightcramp::storage
