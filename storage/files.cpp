#include "storage/files.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nightcramp::storage {
namespace {

[[noreturn]] void fail(const std::filesystem::path& place) {
    throw std::system_error(errno, std::generic_category(), place.string());
}

}  // namespace

Descriptor::Descriptor(const std::filesystem::path& file, int flags, unsigned mode)
    : number_(::open(file.c_str(), flags | O_CLOEXEC, mode)) {
    if (number_ < 0) fail(file);
}

Descriptor::~Descriptor() {
    ::close(number_);
}

void make_private_folders(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return;
    const auto parent = folder.parent_path();
    if (parent != folder) make_private_folders(parent);
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) {
        sync_to_disk(parent);
    } else if (errno != EEXIST) {
        fail(folder);
    }
}

bool make_file(const std::filesystem::path& file) {
    try {
        const Descriptor made(file, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::file_exists) return false;
        throw;
    }
    return true;
}

bool make_private_file(const std::filesystem::path& file) {
    make_private_folders(file.parent_path());
    return make_file(file);
}

void sync_to_disk(const std::filesystem::path& place) {
    const Descriptor opened(place, O_RDONLY);
    if (::fsync(opened.number()) != 0) fail(place);
}

void bring_to_disk(const std::filesystem::path& file) {
    const Descriptor opened(file, O_RDONLY);
    if (::fsync(opened.number()) != 0) fail(file);
    (void)::posix_fadvise(opened.number(), 0, 0, POSIX_FADV_DONTNEED);
}

}  // namespace nightcramp::storage
