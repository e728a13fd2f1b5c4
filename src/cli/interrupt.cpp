#include "cli/interrupt.hpp"

#include <csignal>
#include <utility>

namespace nightcramp::cli {
namespace {

// A signal handler may touch nothing else than such a variable.
// NOLINTNEXTLINE(*-avoid-non-const-global-variables)
volatile std::sig_atomic_t was_interrupted = 0;

void note_signal(int) {
    was_interrupted = 1;
}

}  // namespace

Interrupt::Interrupt() {
    was_interrupted = 0;
    Handling noting{};
    noting.sa_handler = note_signal;
    noting.sa_flags = SA_RESTART;
    sigemptyset(&noting.sa_mask);
    ::sigaction(SIGINT, &noting, &on_interrupt_);
    ::sigaction(SIGTERM, &noting, &on_terminate_);
}

Interrupt::~Interrupt() {
    ::sigaction(SIGINT, &on_interrupt_, nullptr);
    ::sigaction(SIGTERM, &on_terminate_, nullptr);
}

Watch Interrupt::watched(Watch watch) {
    watch.stop = stop_.get_token();
    watch.progress = [this, tell = std::move(watch.progress)](double share) {
        if (was_interrupted != 0) stop_.request_stop();
        if (tell) tell(share);
    };
    return watch;
}

}  // namespace nightcramp::cli
