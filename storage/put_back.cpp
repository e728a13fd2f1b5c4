#include "storage/put_back.hpp"

#include "storage/backup.hpp"
#include "storage/copy_folder.hpp"
#include "storage/files.hpp"
#include "storage/read_copy.hpp"
#include "storage/set_aside.hpp"

#include <system_error>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

/// The new file on its way, beside the diary. What did not take its place is removed.
class Part {
public:
    explicit Part(const fs::path& diary) {
        for (int number = 1; path_.empty(); ++number) {
            const fs::path part = fmt::format("{}.part{}", diary.string(), number);
            if (make_private_file(part)) path_ = part;
        }
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove(path_, ignored);
    }

    [[nodiscard]] const fs::path& path() const { return path_; }

    void take_place_of(const fs::path& diary) {
        fs::rename(path_, diary);
        path_.clear();
    }

private:
    fs::path path_;
};

/// The file itself, where the path is a link to it.
fs::path followed(const fs::path& file) {
    const fs::path whole = fs::absolute(file);
    return fs::is_symlink(whole) ? fs::weakly_canonical(whole) : whole;
}

/// A copy of an older form has none, and copies elsewhere bear that of the diary.
void keep_identity(const fs::path& diary, const Opening& opening, SQLite::Database& memory) {
    const auto identity = identity_of(diary, opening);
    if (identity) set_identity(memory, *identity);
}

/// The part is on the disk already: make_copy() brought it there.
fs::path exchange(const fs::path& diary, Part& part, const Moment& now) {
    SetAside present(diary, now);
    part.take_place_of(diary);
    sync_to_disk(diary.parent_path());
    return present.keep();
}

}  // namespace

fs::path put_back_copy(const fs::path& copy, const fs::path& file, const Moment& now,
                       const Opening& opening) {
    const Deed deed{file, Doing::putting_back, nullptr};
    return in_our_words(deed, [&] {
        const fs::path diary = followed(file);
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        read_copy(copy, {diary, opening}, memory);
        keep_identity(diary, opening, memory);
        Part part(diary);
        make_copy(memory, {part.path(), opening, deed});
        return exchange(diary, part, now);
    });
}

}  // namespace nightcramp::storage
