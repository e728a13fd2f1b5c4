#include "storage/restore.hpp"

#include "storage/backup.hpp"
#include "storage/forget.hpp"
#include "storage/pragmas.hpp"
#include "storage/read_copy.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

constexpr int attempts = 5;

/// SQLite counts each change of a file in its header, where it can be read while a copy is under way. It is
/// read through the open connection: to close another way to the file would take away all locks that this
/// process has on it.
class ChangeCount {
public:
    explicit ChangeCount(SQLite::Database& diary) : connection_(diary.getHandle()), start_(read()) {}

    [[nodiscard]] bool is_as_at_start() const { return read() == start_; }

private:
    using Count = std::array<char, 4>;
    static constexpr sqlite3_int64 count_at = 24;

    [[nodiscard]] Count read() const {
        sqlite3_file* file = nullptr;
        Count count{};
        int result =
            sqlite3_file_control(connection_, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
        if (result == SQLITE_OK)
            result = file->pMethods->xRead(file, count.data(), int{count.size()}, count_at);
        if (result != SQLITE_OK) throw SQLite::Exception("its header cannot be read", result);
        return count;
    }

    sqlite3* connection_;
    Count start_;
};

std::int64_t number_at(SQLite::Database& database) {
    return number_of(database, "SELECT revision FROM counter");
}

/// A diary that was brought back is never at a number where it has been before.
void count_past(SQLite::Database& present, SQLite::Database& memory) {
    const std::int64_t highest = std::max(number_at(present), number_at(memory));
    memory.exec(fmt::format("UPDATE counter SET revision = {}", highest + 1));
}

/// Writes over the diary, unless somebody changed it after `count` was taken: then it does nothing.
bool write_over(SQLite::Database& present, SQLite::Database& memory, const ChangeCount& count) {
    try {
        SQLite::Backup copying(present, memory);
        copy_pages(copying, 0);  // locks the diary
        if (!count.is_as_at_start()) return false;
        while (!copy_pages(copying, -1)) {
        }
    } catch (const SQLite::Exception&) {
        // The last step, cutting off what the file no longer needs, comes after the change has taken place.
        if (number_at(present) != number_at(memory)) throw;
    }
    return true;
}

}  // namespace

Backup restore_copy(DiaryFile& diary, const std::filesystem::path& copy, const Moment& now) {
    diary.expect_in_place();
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    read_copy(copy, {diary.path(), diary.opening()}, memory);
    DiaryFile copied(copy, diary.opening(), memory);
    return in_our_words(diary.deed(Doing::writing), [&] {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const ChangeCount count(diary.database());
            Backup kept = keep_copy(diary, now, reasons::before_restore);
            reading(diary, [&] { carry_over(diary, copied); });
            count_past(diary.database(), memory);
            if (write_over(diary.database(), memory, count)) return kept;
        }
        throw SQLite::Exception("the diary was changed again and again", SQLITE_BUSY);
    });
}

}  // namespace nightcramp::storage
