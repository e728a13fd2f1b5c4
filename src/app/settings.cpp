#include "app/settings.hpp"

#include "app/atomic_file.hpp"
#include "app/settings_json.hpp"
#include "diary/errors.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::system_error(errno, std::generic_category(), file.string());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// What the file holds; none where it holds no settings.
std::optional<Json> parse(const fs::path& file) try {
    Json json = Json::parse(read(file), nullptr, false);
    if (!json.is_object()) return std::nullopt;
    return json;
} catch (const std::system_error&) {
    return std::nullopt;
}

/// Makes an empty file of a name that nobody has, so that nothing can be overwritten by taking it.
fs::path take_free_name(const fs::path& file) {
    for (int number = 1;; ++number) {
        const std::string suffix = number == 1 ? "" : fmt::format("-{}", number);
        fs::path name = file.string() + ".broken" + suffix;
        const int made = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (made >= 0) {
            ::close(made);
            return name;
        }
        if (errno != EEXIST) throw std::system_error(errno, std::generic_category(), name.string());
    }
}

fs::path renamed_as_broken(const fs::path& file) {
    const fs::path name = take_free_name(file);
    try {
        fs::rename(file, name);
    } catch (const std::system_error&) {
        std::error_code ignored;
        fs::remove(name, ignored);
        throw;
    }
    return name;
}

[[noreturn]] void throw_unsaved(const std::system_error& error, const fs::path& file) {
    const int number = error.code().value();
    const std::string meanwhile = "They hold until the program ends; the diary has nothing to do with it.";
    if (number == ENOSPC || number == EDQUOT) {
        throw DiskFull(
            fmt::format("There is no room left on the disk to keep the settings in \"{}\". {} Make some room "
                        "and change a setting again.",
                        file.string(), meanwhile));
    }
    if (number == EACCES || number == EPERM || number == EROFS) {
        throw ReadOnly(
            fmt::format("The settings cannot be kept in \"{}\": it is write-protected. {} Allow "
                        "writing there, and change a setting again.",
                        file.string(), meanwhile));
    }
    throw CannotOpen(
        fmt::format("The settings cannot be kept in \"{}\": {}. {} Look whether the place exists and may be "
                    "used, and change a setting again.",
                    file.string(), error.code().message(), meanwhile));
}

}  // namespace

Settings SettingsFile::load() {
    kept_ = Json::object();
    problems_.clear();
    std::error_code unreadable;
    if (!path_ || (!fs::exists(*path_, unreadable) && !unreadable)) return {};
    if (auto json = parse(*path_)) {
        kept_ = *std::move(json);
    } else {
        set_aside();
    }
    return read_settings(kept_, problems_);
}

void SettingsFile::set_aside() {
    const std::string file = path_->string();
    try {
        const fs::path name = renamed_as_broken(*path_);
        problems_.push_back(
            {"file",
             fmt::format("The settings in \"{}\" could not be read, so the usual ones are used. What was "
                         "there is kept in \"{}\".",
                         file, name.string())});
    } catch (const std::system_error& error) {
        problems_.push_back(
            {"file",
             fmt::format("The settings in \"{}\" could not be read, so the usual ones are used. The file "
                         "could not be set aside either: {}.",
                         file, error.code().message())});
    }
}

void SettingsFile::save(const Settings& settings) {
    if (!path_) return;
    write_settings(settings, kept_);
    try {
        write_atomically(*path_, kept_.dump(2) + '\n');
    } catch (const std::system_error& error) {
        throw_unsaved(error, *path_);
    }
}

}  // namespace nightcramp::app
