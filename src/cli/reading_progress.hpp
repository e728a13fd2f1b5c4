#pragma once

#include "cli/context.hpp"
#include "exchange/watch.hpp"

#include <iosfwd>
#include <string>
#include <string_view>

namespace nightcramp::cli {

/// A line on standard error that says how far a long reading is, where standard error is a terminal. It is
/// gone with the object. `doing` is what is done: "Reading", "Checking".
class ReadingProgress {
public:
    explicit ReadingProgress(const Context& context, std::string_view doing = "Reading");
    ReadingProgress(const ReadingProgress&) = delete;
    ReadingProgress& operator=(const ReadingProgress&) = delete;
    ~ReadingProgress();

    /// Not longer than the object.
    [[nodiscard]] exchange::Watch watch();

private:
    void tell(double share);

    std::ostream& out_;
    std::string doing_;
    bool is_shown_;
    int percent_ = -1;
};

}  // namespace nightcramp::cli
