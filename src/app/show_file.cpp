#include "app/show_file.hpp"

#include <array>
#include <cerrno>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace nightcramp::app {
namespace {

/// How the other program begins: in a session of its own, so that it stays when a terminal goes, and with
/// nothing to read or to say here.
class Start {
public:
    Start() {
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSID);
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
    }
    ~Start() {
        posix_spawn_file_actions_destroy(&actions_);
        posix_spawnattr_destroy(&attributes_);
    }
    Start(const Start&) = delete;
    Start& operator=(const Start&) = delete;

    /// The error, 0 where it has begun.
    int run(std::string program, std::string argument, pid_t& id) const {
        const std::array<char*, 3> line{program.data(), argument.data(), nullptr};
        return ::posix_spawnp(&id, program.c_str(), &actions_, &attributes_, line.data(), environ);
    }

private:
    posix_spawnattr_t attributes_{};
    posix_spawn_file_actions_t actions_{};
};

/// Whoever started it has to take note of its end, whenever that is.
void wait_elsewhere(pid_t id) {
    std::thread([id] {
        int ignored = 0;
        while (::waitpid(id, &ignored, 0) < 0 && errno == EINTR) continue;
    }).detach();
}

}  // namespace

std::string show_with(const std::string& program, const std::filesystem::path& file) {
    const std::string path = std::filesystem::absolute(file).string();  // never begins with "-"
    std::error_code unknown;
    if (!std::filesystem::exists(path, unknown)) {
        return fmt::format("The file “{}” is not there any more. Save it again.", path);
    }
    pid_t id = 0;
    const int error = Start().run(program, path, id);
    if (error == 0) {
        wait_elsewhere(id);
        return {};
    }
    if (error == ENOENT) {
        return fmt::format("There is no program to open files with on this desktop ({}). The file is “{}”.",
                           program, path);
    }
    return fmt::format("The file cannot be opened from here: {}. It is “{}”.",
                       std::generic_category().message(error), path);
}

std::string show_on_desktop(const std::filesystem::path& file) {
    return show_with("xdg-open", file);
}

}  // namespace nightcramp::app
