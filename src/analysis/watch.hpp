#pragma once

#include <functional>
#include <stop_token>
#include <utility>

namespace nightcramp::analysis {

/// Thrown out of long work that nobody wants the end of.
struct Stopped {};

/// Lets whoever asked for long work follow it and end it.
class Watch {
public:
    Watch() = default;
    /// `progress` is told the share that is done, 0 … 1, in the thread of the work.
    Watch(std::stop_token stop, std::function<void(double)> progress)
        : stop_(std::move(stop)), progress_(std::move(progress)) {}

    /// So much is done. Throws Stopped where the rest is not wanted.
    void at(double share) const {
        if (stop_.stop_requested()) throw Stopped();
        if (progress_) progress_(share);
    }

    /// Follows a part of the work, from one share of the whole to another.
    [[nodiscard]] Watch part(double from, double to) const {
        return {stop_, [whole = progress_, from, to](double share) {
                    if (whole) whole(from + (to - from) * share);
                }};
    }

private:
    std::stop_token stop_;
    std::function<void(double)> progress_;
};

}  // namespace nightcramp::analysis
