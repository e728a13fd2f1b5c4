#include "app/atomic_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& place) {
    throw std::system_error(errno, std::generic_category(), place.string());
}

/// An open file or folder of the system, closed with the object.
class Descriptor {
public:
    Descriptor(int number, fs::path place) : number_(number), place_(std::move(place)) {
        if (number_ < 0) fail(place_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { ::close(number_); }

    void write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const auto written = ::write(number_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail(place_);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void sync() const {
        if (::fsync(number_) != 0) fail(place_);
    }

private:
    int number_;
    fs::path place_;
};

/// A new file beside another one, for the owner only, which is gone with the object unless it took its place.
class Beside {
public:
    explicit Beside(const fs::path& file)
        : pattern_((file.parent_path() / ("." + file.filename().string() + ".XXXXXX")).string()),
          opened_(::mkostemp(pattern_.data(), O_CLOEXEC), file) {}
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    ~Beside() {
        if (!taken_) ::unlink(pattern_.c_str());
    }

    [[nodiscard]] const Descriptor& opened() const { return opened_; }

    void take_place_of(const fs::path& file) {
        if (::rename(pattern_.c_str(), file.c_str()) != 0) fail(file);
        taken_ = true;
    }

private:
    std::string pattern_;  ///< its path, once it is made
    Descriptor opened_;
    bool taken_ = false;
};

void sync_folder(const fs::path& folder) {
    Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder).sync();
}

void make_folders(const fs::path& folder) {
    if (folder.empty() || fs::is_directory(folder)) return;
    const fs::path parent = folder.parent_path();
    if (parent != folder) make_folders(parent);
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) {
        sync_folder(parent);
    } else if (errno != EEXIST) {
        fail(folder);
    }
}

/// The file itself, where the path is a link to it.
fs::path followed(const fs::path& file) {
    const fs::path whole = fs::absolute(file);
    return fs::is_symlink(whole) ? fs::weakly_canonical(whole) : whole;
}

}  // namespace

void write_atomically(const fs::path& file, std::string_view bytes) {
    const fs::path place = followed(file);
    make_folders(place.parent_path());
    Beside beside(place);
    beside.opened().write(bytes);
    beside.opened().sync();
    beside.take_place_of(place);
    sync_folder(place.parent_path());
}

}  // namespace nightcramp::app
