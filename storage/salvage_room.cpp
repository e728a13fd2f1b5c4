#include "storage/salvage_room.hpp"

#include "diary/errors.hpp"
#include "storage/files.hpp"
#include "storage/pragmas.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t block = 4096;

[[noreturn]] void fail(const fs::path& place) {
    throw std::system_error(errno, std::generic_category(), place.string());
}

[[noreturn]] void throw_taken(const fs::path& to) {
    throw CannotOpen(fmt::format(
        "\"{}\" exists already, and nothing is written over it. Nothing was changed. Choose another "
        "name for the new diary.",
        to.string()));
}

[[noreturn]] void throw_no_source(const fs::path& file, std::string_view why) {
    throw CannotOpen(
        fmt::format("The file \"{}\" cannot be read: {}. Nothing was changed. Choose the file of a diary.",
                    file.string(), why));
}

bool is_there(const fs::path& name) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(name, ignored));
}

fs::path make_folder_beside(const fs::path& to) {
    std::string name = (to.parent_path() / ".nightcramp-salvage-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw CannotOpen(fmt::format(
            "The new diary \"{}\" cannot be written: {}. Nothing was changed. Choose a folder that "
            "exists and in which you may write.",
            to.string(), std::generic_category().message(errno)));
    }
    return name;
}

void expect_ordinary(const fs::path& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) throw_no_source(path, std::generic_category().message(errno));
    if (!S_ISREG(status.st_mode)) throw_no_source(path, "it is no ordinary file");
}

/// The damaged file as SQLite opens it, locked so that nobody writes meanwhile. To close a descriptor of our
/// own would take away all locks that this process has on the file.
class SourceFile {
public:
    explicit SourceFile(const fs::path& path)
        : vfs_(sqlite3_vfs_find(nullptr)), memory_(static_cast<std::size_t>(vfs_->szOsFile)) {
        expect_ordinary(path);
        constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        if (vfs_->xOpen(vfs_, path.c_str(), file(), flags, nullptr) != SQLITE_OK) {
            const int error = vfs_->xGetLastError(vfs_, 0, nullptr);
            throw_no_source(path, std::generic_category().message(error == 0 ? EIO : error));
        }
        try {
            lock(path);
        } catch (...) {
            file()->pMethods->xClose(file());
            throw;
        }
    }
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile() {
        file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
        file()->pMethods->xClose(file());
    }

    [[nodiscard]] std::uint64_t size() {
        sqlite3_int64 bytes = 0;
        if (file()->pMethods->xFileSize(file(), &bytes) != SQLITE_OK) return 0;
        return static_cast<std::uint64_t>(bytes);
    }

    /// False where the disk cannot read it. What lies behind the end of the file is zeros.
    bool read(std::uint64_t at, std::array<char, block>& bytes) {
        const int result = file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()),
                                                   static_cast<sqlite3_int64>(at));
        return result == SQLITE_OK || result == SQLITE_IOERR_SHORT_READ;
    }

private:
    /// Not every disk knows locks: there nobody else has one either.
    void lock(const fs::path& path) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(busy_timeout_ms);
        while (file()->pMethods->xLock(file(), SQLITE_LOCK_SHARED) == SQLITE_BUSY) {
            if (std::chrono::steady_clock::now() > deadline) {
                throw Busy(fmt::format(
                    "Another program is writing to the diary \"{}\" and did not let go of it in time. "
                    "Nothing was changed. Wait a moment and try again.",
                    path.string()));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory_.data()); }

    sqlite3_vfs* vfs_;
    std::vector<std::max_align_t> memory_;  ///< more than enough
};

/// The unfinished change beside it, on which nobody has locks.
class CompanionFile {
public:
    explicit CompanionFile(const fs::path& path) : file_(path, O_RDONLY | O_NONBLOCK) {}

    [[nodiscard]] std::uint64_t size() const {
        struct stat status = {};
        const bool is_ordinary = ::fstat(file_.number(), &status) == 0 && S_ISREG(status.st_mode);
        return is_ordinary ? static_cast<std::uint64_t>(status.st_size) : 0;
    }

    bool read(std::uint64_t at, std::array<char, block>& bytes) const {
        bytes.fill(0);
        return ::pread(file_.number(), bytes.data(), bytes.size(), static_cast<off_t>(at)) >= 0;
    }

private:
    Descriptor file_;
};

void write_block(const Descriptor& to, const fs::path& path, const std::array<char, block>& bytes,
                 std::size_t count) {
    std::size_t done = 0;
    while (done < count) {
        const auto put = ::write(to.number(), bytes.data() + done, count - done);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) fail(path);
        done += static_cast<std::size_t>(put);
    }
}

template <class Source>
void copy_blocks(Source& from, const fs::path& to, const Watch& watch, Problems& lost) {
    const Descriptor written(to, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    std::array<char, block> bytes{};
    const std::uint64_t size = from.size();
    for (std::uint64_t at = 0; at < size; at += block) {
        watch.check();
        const std::uint64_t count = std::min<std::uint64_t>(block, size - at);
        if (!from.read(at, bytes)) {
            bytes.fill(0);
            lost.push_back(
                {"file", fmt::format("The disk cannot read the bytes {} to {}.", at, at + count - 1)});
        }
        write_block(written, to, bytes, static_cast<std::size_t>(count));
    }
}

}  // namespace

SalvageRoom::SalvageRoom(fs::path to) : to_(std::move(to)) {
    if (is_there(to_)) throw_taken(to_);
    folder_ = make_folder_beside(to_);
}

SalvageRoom::~SalvageRoom() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

Problems SalvageRoom::take_in(const fs::path& file, const Watch& watch) const {
    if (!is_there(file)) throw_no_source(file, "there is no such file");
    Problems lost;
    SourceFile source(file);
    copy_blocks(source, damaged(), watch, lost);
    const fs::path companion = file.string() + "-journal";
    if (is_there(companion)) {
        CompanionFile unfinished(companion);
        copy_blocks(unfinished, damaged().string() + "-journal", watch, lost);
    }
    return lost;
}

void SalvageRoom::name_fresh() const {
    sync_to_disk(fresh());
    if (::link(fresh().c_str(), to_.c_str()) != 0) {
        // Not every disk knows second names: sticks with FAT do not.
        if (errno == EEXIST || is_there(to_)) throw_taken(to_);
        fs::rename(fresh(), to_);
    }
    sync_to_disk(to_.parent_path());
}

}  // namespace nightcramp::storage
