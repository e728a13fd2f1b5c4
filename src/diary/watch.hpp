#pragma once

#include <functional>
#include <stdexcept>
#include <stop_token>

namespace nightcramp {

/// Thrown out of long work that is no longer wanted; nothing of it remains.
class Cancelled : public std::runtime_error {
public:
    Cancelled() : std::runtime_error("It was cancelled. Nothing was changed.") {}
};

/// What long work is given: whether it is still wanted, and where it tells how far it is.
struct Watch {
    std::stop_token stop{};
    std::function<void(double share)> progress{};  ///< 0 … 1; may be empty

    /// Throws Cancelled.
    void check() const {
        if (stop.stop_requested()) throw Cancelled();
    }
    void tell(double share) const {
        if (progress) progress(share);
    }
};

}  // namespace nightcramp
