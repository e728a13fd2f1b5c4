#include "tests/storage/fault_trace.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace nightcramp::test {
namespace {

using Kind = DiskEvent::Kind;

Trace* the_trace = nullptr;

struct stat status_of(int descriptor) {
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) throw std::logic_error("an open file cannot be looked at");
    return status;
}

}  // namespace

Trace::Trace(const std::filesystem::path& folder)
    : folder_(std::filesystem::canonical(folder)), start_(read_disk(folder_, files_)) {
    if (the_trace != nullptr) throw std::logic_error("two traces at once");
    next_file_ = static_cast<int>(files_.size());
    the_trace = this;
}

Trace::~Trace() {
    if (the_trace == this) the_trace = nullptr;
}

void Trace::acknowledge() {
    saw({});
}

void Trace::finish() {
    the_trace = nullptr;
    std::map<std::uint64_t, int> numbers;
    if (!looks_alike(after_a_kill(start_, events_), read_disk(folder_, numbers))) {
        throw std::logic_error("something was done to the disk that was not seen");
    }
}

Trace* Trace::current() {
    return the_trace;
}

std::string Trace::name_below(const char* path) const {
    const auto name = std::filesystem::absolute(path).lexically_normal().lexically_relative(folder_).string();
    return name.empty() || name.starts_with("..") ? "" : name;
}

std::string Trace::name_of(int descriptor) const {
    std::array<char, 4096> target{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), target.data(), target.size() - 1);
    return size < 0 ? "" : name_below(target.data());
}

/// -1 for a file that lies elsewhere.
int Trace::file_of(int descriptor) const {
    const auto found = files_.find(status_of(descriptor).st_ino);
    return found == files_.end() ? -1 : found->second;
}

void Trace::saw_new_file(const std::string& name, int descriptor) {
    // The system may give the number of a file that is gone to a new one.
    files_[status_of(descriptor).st_ino] = next_file_;
    saw({Kind::make_file, next_file_++, name});
}

void Trace::saw_write(int descriptor, std::string_view bytes, std::uint64_t at) {
    const int file = file_of(descriptor);
    if (file >= 0) saw({Kind::write, file, {}, {}, at, std::string(bytes)});
}

void Trace::saw_cut(int descriptor, std::uint64_t size) {
    const int file = file_of(descriptor);
    if (file >= 0) saw({Kind::cut, file, {}, {}, size});
}

void Trace::saw_sync(int descriptor) {
    if (S_ISDIR(status_of(descriptor).st_mode)) {
        const std::string name = name_of(descriptor);
        if (!name.empty()) saw({Kind::sync_folder, -1, name == "." ? "" : name});
    } else if (const int file = file_of(descriptor); file >= 0) {
        saw({Kind::sync_file, file});
    }
}

void Trace::saw(DiskEvent event) {
    events_.push_back(std::move(event));
}

}  // namespace nightcramp::test
