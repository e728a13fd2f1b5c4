#include "storage/header_peek.hpp"

#include "storage/files.hpp"

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

std::size_t read_head(int descriptor, Head& head, const std::filesystem::path& file) {
    std::size_t have = 0;
    while (have < head.size()) {
        const auto got = ::read(descriptor, head.data() + have, head.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw std::system_error(errno, std::generic_category(), file.string());
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    return have;
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
        // Without O_NONBLOCK a pipe would keep us waiting for somebody who writes to it.
        const Descriptor opened(file, O_RDONLY | O_NONBLOCK);
        struct stat status{};
        if (::fstat(opened.number(), &status) != 0) {
            throw std::system_error(errno, std::generic_category(), file.string());
        }
        if (S_ISDIR(status.st_mode)) throw std::system_error(EISDIR, std::generic_category(), file.string());
        if (!S_ISREG(status.st_mode)) return {FileKind::foreign};
        Head head{};
        const std::size_t bytes = read_head(opened.number(), head, file);
        return judge(head, bytes);
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::no_such_file_or_directory) return {FileKind::missing};
        throw;
    }
}

}  // namespace nightcramp::storage
