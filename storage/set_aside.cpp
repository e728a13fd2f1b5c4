#include "storage/set_aside.hpp"

#include "storage/backup_name.hpp"
#include "storage/files.hpp"

#include <array>
#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

/// What SQLite leaves beside a file while a change is unfinished. It belongs to that file alone, and would
/// spoil another one of the same name.
constexpr std::array<const char*, 2> companions{"-journal", "-wal"};

bool is_there(const fs::path& name) {
    return fs::exists(fs::symlink_status(name));
}

bool is_taken(const fs::path& name) {
    bool taken = is_there(name);
    for (const char* companion : companions) taken = taken || is_there(name.string() + companion);
    return taken;
}

}  // namespace

SetAside::SetAside(const fs::path& diary, const Moment& now) : diary_(diary) {
    for (int number = 1; name_.empty(); ++number) {
        const fs::path name = diary.parent_path() / backup_name(diary, now, set_aside_reason, number);
        if (!is_taken(name) && move_to(name)) name_ = name;
    }
    try {
        for (const char* companion : companions) move_companion(companion);
    } catch (...) {
        take_back();
        throw;
    }
}

SetAside::~SetAside() {
    if (!kept_) take_back();
}

fs::path SetAside::keep() {
    kept_ = true;
    return had_file_ ? name_ : fs::path();
}

/// False where somebody else took the name just now.
bool SetAside::move_to(const fs::path& name) {
    had_file_ = is_there(diary_);
    if (!had_file_ || ::link(diary_.c_str(), name.c_str()) == 0) return true;
    return errno != EEXIST && move_without_links(name);
}

/// Not every disk knows second names: sticks with FAT do not.
bool SetAside::move_without_links(const fs::path& name) {
    if (!make_private_file(name)) return false;
    std::error_code error;
    fs::rename(diary_, name, error);
    if (!error) return true;
    fs::remove(name);
    throw std::system_error(error, diary_.string());
}

void SetAside::move_companion(const std::string& companion) const {
    if (!is_there(diary_.string() + companion)) return;
    fs::rename(diary_.string() + companion, name_.string() + companion);
}

void SetAside::take_back() const {
    std::error_code error;
    if (had_file_) fs::rename(name_, diary_, error);
    // Between two names of one file rename() does nothing.
    if (had_file_ && !error) fs::remove(name_, error);
    for (const char* companion : companions) {
        fs::rename(name_.string() + companion, diary_.string() + companion, error);
    }
}

}  // namespace nightcramp::storage
