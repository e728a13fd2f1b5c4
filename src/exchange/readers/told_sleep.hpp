#pragma once

#include "exchange/findings.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// A time as it stands in a file, and what it was understood to be.
struct ToldTime {
    std::string written;
    std::optional<FileTime> time;
};

/// "2025-03-29T23:41:00.000": what the clock on the wall showed.
[[nodiscard]] ToldTime told_wall(std::string_view text);
/// "2025-03-29T23:41:00+01:00": a moment.
[[nodiscard]] ToldTime told_moment(std::string_view text);

/// When it began and ended, how a time that is understood is written, and whether the file calls it a nap.
struct ToldSleep {
    ToldTime start;
    ToldTime end;
    std::string_view right;
    bool nap = false;
    std::optional<std::chrono::minutes> length{};  ///< how long it was, where the file says so
};

/// So many minutes as the length of a sleep; none for one that is not above 0 and at most a day.
[[nodiscard]] std::optional<std::chrono::minutes> told_length(double minutes);

/// Adds it; a skip where a time is not understood, or where the end does not come within a day after the
/// start. Of clock times without a zone that is not known here: the night of a change of the clocks may have
/// an end that seems to be before its start.
void add_sleep(Findings& findings, const ToldSleep& sleep, const Place& place);

}  // namespace nightcramp::exchange
