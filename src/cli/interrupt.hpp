#pragma once

#include "diary/watch.hpp"

#include <stop_token>

#include <signal.h>

namespace nightcramp::cli {

/// As long as it is there, Ctrl-C and a polite kill end long work at its next step instead of the program, so
/// that the work clears up behind itself. Once at a time.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    /// The watch, which throws Cancelled once the person has had enough. Not longer than the object.
    [[nodiscard]] Watch watched(Watch watch);

private:
    using Handling = struct sigaction;

    std::stop_source stop_;
    Handling on_interrupt_{};
    Handling on_terminate_{};
};

}  // namespace nightcramp::cli
