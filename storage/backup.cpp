#include "storage/backup.hpp"

#include "diary/habit.hpp"
#include "storage/backup_name.hpp"
#include "storage/files.hpp"
#include "storage/header_peek.hpp"
#include "storage/pragmas.hpp"
#include "storage/whole.hpp"

#include <cassert>
#include <chrono>
#include <thread>

#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

constexpr int pages_a_step = 256;

/// A copy on its way: "….nightcramp.part" until it is named. What is not named is removed.
class Part {
public:
    Part(const std::filesystem::path& diary, const Moment& now, std::string_view reason) {
        for (int number = 1; path_.empty(); ++number) {
            final_ = backup_folder(diary) / backup_name(diary, now, reason, number);
            const std::filesystem::path part = final_.string() + ".part";
            // Whoever makes the part may use the name: nobody else can take it in between.
            if (!make_private_file(part)) continue;
            path_ = part;
            if (std::filesystem::exists(final_)) remove();
        }
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() { remove(); }

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    std::filesystem::path name_it() {
        sync_to_disk(path_);
        std::filesystem::rename(path_, final_);
        path_.clear();
        sync_to_disk(final_.parent_path());
        return final_;
    }

private:
    void remove() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove(path_, ignored);
        path_.clear();
    }

    std::filesystem::path final_;
    std::filesystem::path path_;
};

void fill(SQLite::Database& from, const std::filesystem::path& part, const Opening& opening) {
    SQLite::Database copy(part.string(), SQLite::OPEN_READWRITE, busy_timeout_ms, opening.vfs);
    // What a crash would leave of the part is thrown away, so it needs no journal and no syncs on its way.
    copy.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    copy_whole(copy, from);
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

void make_copy(SQLite::Database& from, const std::filesystem::path& part, const Opening& opening,
               const Deed& deed) {
    fill(from, part, opening);
    SQLite::Database copy(part.string(), SQLite::OPEN_READONLY, busy_timeout_ms, opening.vfs);
    expect_whole(copy, deed);
    const std::int64_t version = number_of(copy, "PRAGMA user_version");
    // Another program may have brought the diary up to date since it was copied.
    const bool fits = version >= 1 && version <= number_of(from, "PRAGMA user_version");
    if (!fits || number_of(copy, "PRAGMA application_id") != our_application_id) {
        throw_damaged(deed, "a copy of it reads back as something else");
    }
}

Backup keep_copy(DiaryFile& diary, const Moment& now, std::string_view reason) {
    assert(is_slug(reason));
    Part part(diary.path(), now, reason);
    make_copy(diary.database(), part.path(), diary.opening(), diary.deed(Doing::writing));
    const auto file = part.name_it();
    return {file, std::string(reason), std::filesystem::file_size(file)};
}

}  // namespace nightcramp::storage
