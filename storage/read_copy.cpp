#include "storage/read_copy.hpp"

#include "storage/backup.hpp"
#include "storage/header_peek.hpp"
#include "storage/pragmas.hpp"
#include "storage/sum_up.hpp"
#include "storage/whole.hpp"

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

void refuse_others(const std::filesystem::path& copy, const Destination& to) {
    // Before the file is opened: to close the diary would take away all locks that this process has on it.
    std::error_code one_is_missing;
    if (std::filesystem::equivalent(copy, to.diary, one_is_missing)) {
        throw CannotOpen(
            fmt::format("\"{}\" is the diary itself, not a copy of it. Nothing was changed. Choose one "
                        "of the copies.",
                        copy.string()));
    }
    const Peek found = peek(copy);
    const int known = to.opening.newest_version();
    if (found.kind == FileKind::missing) throw std::system_error(ENOENT, std::generic_category());
    if (found.kind != FileKind::diary) throw_not_a_diary(copy);
    if (found.version > known) throw_newer_schema(copy, found.version, known);
}

}  // namespace

void read_copy(const std::filesystem::path& copy, const Destination& to, SQLite::Database& memory) {
    const Deed deed{copy, Doing::restoring, nullptr};
    in_our_words(deed, [&] {
        refuse_others(copy, to);
        SQLite::Database stored(copy.string(), SQLite::OPEN_READONLY, busy_timeout_ms, to.opening.vfs);
        expect_whole(stored, deed);
        copy_whole(memory, stored);
        migrate(memory, to.opening.steps);
        DiaryFile file(copy, to.opening, memory);
        sum_up(file);
    });
}

}  // namespace nightcramp::storage
