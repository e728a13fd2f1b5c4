#include "storage/header_peek.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>

#include <sqlite3.h>
#include <sys/stat.h>

namespace nightcramp::storage {
namespace {

// The file header of SQLite has 100 bytes; behind it begins the root of the list of tables.
using Head = std::array<char, 108>;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t version_at = 60;
constexpr std::size_t application_id_at = 68;
constexpr std::size_t root_kind_at = 100;
constexpr std::size_t root_entries_at = 103;
constexpr char leaf = 13;

std::int64_t big_endian_32(const Head& head, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(head.at(at + i));
    return static_cast<std::int32_t>(value);
}

bool has_no_tables(const Head& head) {
    return head[root_kind_at] == leaf && head[root_entries_at] == 0 && head[root_entries_at + 1] == 0;
}

[[noreturn]] void fail(int error, const std::filesystem::path& file) {
    throw std::system_error(error, std::generic_category(), file.string());
}

/// A file as SQLite opens it. To close one of our own would take away all locks that this process has on it,
/// also those of another thread that is just writing; SQLite waits with that.
class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& path)
        : vfs_(sqlite3_vfs_find(nullptr)), memory_(static_cast<std::size_t>(vfs_->szOsFile)) {
        constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        if (vfs_->xOpen(vfs_, path.c_str(), file(), flags, nullptr) == SQLITE_OK) return;
        const int error = vfs_->xGetLastError(vfs_, 0, nullptr);
        fail(error == 0 ? EIO : error, path);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { file()->pMethods->xClose(file()); }

    /// What lies behind the end of the file reads as zeros.
    void read(Head& head, const std::filesystem::path& path) {
        const int bytes = static_cast<int>(head.size());
        const int result = file()->pMethods->xRead(file(), head.data(), bytes, 0);
        if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ) fail(EIO, path);
    }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory_.data()); }

    sqlite3_vfs* vfs_;
    std::vector<std::max_align_t> memory_;  ///< more than enough
};

/// Whether beside the file lies the journal of a first change to an empty file, which the power failing has
/// left unfinished. Then the file may begin with anything, and SQLite makes it empty again.
bool was_never_begun(const std::filesystem::path& file) {
    constexpr std::string_view journal_magic("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8);
    constexpr std::size_t pages_before_at = 16;
    std::ifstream journal(file.string() + "-journal", std::ios::binary);
    Head head{};
    return journal.read(head.data(), head.size()) &&
           std::string_view(head.data(), journal_magic.size()) == journal_magic &&
           big_endian_32(head, pages_before_at) == 0;
}

Peek judge(const Head& head, std::size_t bytes) {
    if (bytes == 0) return {FileKind::empty};
    if (std::string_view(head.data(), magic.size()) != magic) return {FileKind::foreign};
    const std::int64_t id = big_endian_32(head, application_id_at);
    const std::int64_t version = big_endian_32(head, version_at);
    if (id == our_application_id) return {FileKind::diary, version};
    return {id == 0 && version == 0 && has_no_tables(head) ? FileKind::empty : FileKind::foreign};
}

}  // namespace

Peek peek(const std::filesystem::path& file) {
    try {
        // SQLite follows links itself when it opens a database, but not here.
        const std::filesystem::path real = std::filesystem::canonical(file);
        struct stat status = {};
        if (::stat(real.c_str(), &status) != 0) fail(errno, real);
        if (S_ISDIR(status.st_mode)) fail(EISDIR, real);
        // Who opens a pipe waits for somebody who writes to it.
        if (!S_ISREG(status.st_mode)) return {FileKind::foreign};
        Head head{};
        OpenFile(real).read(head, real);
        const Peek found = judge(head, static_cast<std::size_t>(status.st_size));
        return found.kind == FileKind::foreign && was_never_begun(real) ? Peek{FileKind::empty} : found;
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::no_such_file_or_directory) return {FileKind::missing};
        throw;
    }
}

}  // namespace nightcramp::storage
