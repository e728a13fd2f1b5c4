#include "storage/restore.hpp"

#include "storage/backup.hpp"
#include "storage/files.hpp"
#include "storage/pragmas.hpp"
#include "storage/read_copy.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

namespace nightcramp::storage {
namespace {

constexpr int attempts = 5;

/// SQLite counts each change of a file in its header, where it can be read while a copy is under way.
class ChangeCount {
public:
    explicit ChangeCount(const std::filesystem::path& file) : descriptor_(file, O_RDONLY), start_(read()) {}

    [[nodiscard]] bool is_as_at_start() const { return read() == start_; }

private:
    using Count = std::array<char, 4>;

    [[nodiscard]] Count read() const {
        Count count{};
        if (::pread(descriptor_.number(), count.data(), count.size(), 24) != ssize_t{count.size()}) {
            throw std::system_error(EIO, std::generic_category());
        }
        return count;
    }

    Descriptor descriptor_;
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
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    read_copy(copy, {diary.path(), diary.opening()}, memory);
    return in_our_words(diary.deed(Doing::writing), [&] {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            // It outlives the copying: to close a file takes away all locks that the process has on it.
            const ChangeCount count(diary.path());
            Backup kept = keep_copy(diary, now, before_restore);
            count_past(diary.database(), memory);
            if (write_over(diary.database(), memory, count)) return kept;
        }
        throw SQLite::Exception("the diary was changed again and again", SQLITE_BUSY);
    });
}

}  // namespace nightcramp::storage
