#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <thread>

#include <signal.h>

namespace nightcramp::ui {

/// As long as it is there, what politely asks the program to end (SIGTERM, SIGINT, SIGHUP) ends nothing by
/// itself: it is noted, and whoever waits is woken, so that what is typed can be saved first. A signal that
/// was ignored before stays so. One at a time.
class EndSignals {
public:
    /// `wake` is called from another thread. Where the system has no room for it, signals stay as they were.
    explicit EndSignals(std::function<void()> wake);
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;
    ~EndSignals();

    [[nodiscard]] bool came() const { return came_; }

private:
    using Handling = struct sigaction;

    void listen(const std::function<void()>& wake);

    std::array<int, 2> pipe_{-1, -1};  ///< to read from, and for the handler to write to
    std::array<Handling, 3> before_{};
    std::atomic<bool> came_ = false;
    std::thread thread_;
};

}  // namespace nightcramp::ui
