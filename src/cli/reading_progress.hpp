#pragma once

#include "cli/context.hpp"
#include "exchange/watch.hpp"

namespace nightcramp::cli {

/// A line on standard error that says how far a long reading is, where standard error is a terminal. It is
/// gone with the object.
class ReadingProgress {
public:
    explicit ReadingProgress(const Context& context);
    ReadingProgress(const ReadingProgress&) = delete;
    ReadingProgress& operator=(const ReadingProgress&) = delete;
    ~ReadingProgress();

    /// Not longer than the object.
    [[nodiscard]] exchange::Watch watch();

private:
    void tell(double share);

    std::ostream& out_;
    bool is_shown_;
    int percent_ = -1;
};

}  // namespace nightcramp::cli
