#include "ui/platform/end_signals.hpp"

#include <atomic>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace nightcramp::ui {
namespace {

constexpr std::array<int, 3> signals{SIGTERM, SIGINT, SIGHUP};
constexpr char signal_came = 's';
constexpr char nobody_listens = 'e';

// A signal handler may touch little else.
std::atomic<int> end_of_pipe = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void write_byte(int file, char byte) {
    while (::write(file, &byte, 1) < 0 && errno == EINTR) {
    }
}

void note_signal(int) {
    const int error = errno;
    write_byte(end_of_pipe, signal_came);
    errno = error;
}

}  // namespace

EndSignals::EndSignals(std::function<void()> wake) {
    if (::pipe2(pipe_.data(), O_CLOEXEC) != 0) return;
    ::fcntl(pipe_[1], F_SETFL, O_NONBLOCK);  // a handler never waits
    end_of_pipe = pipe_[1];
    thread_ = std::thread([this, wake = std::move(wake)] { listen(wake); });
    Handling noting{};
    noting.sa_handler = note_signal;
    noting.sa_flags = SA_RESTART;
    sigemptyset(&noting.sa_mask);
    for (std::size_t i = 0; i < signals.size(); ++i) {
        ::sigaction(signals[i], nullptr, &before_[i]);
        if (before_[i].sa_handler != SIG_IGN) ::sigaction(signals[i], &noting, nullptr);
    }
}

void EndSignals::listen(const std::function<void()>& wake) {
    char byte = 0;
    while (true) {
        const auto count = ::read(pipe_[0], &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count != 1 || byte == nobody_listens) return;
        came_ = true;
        wake();
    }
}

EndSignals::~EndSignals() {
    if (!thread_.joinable()) return;
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &before_[i], nullptr);
    write_byte(pipe_[1], nobody_listens);
    thread_.join();
    end_of_pipe = -1;
    ::close(pipe_[0]);
    ::close(pipe_[1]);
}

}  // namespace nightcramp::ui
