#pragma once

#include <chrono>
#include <optional>
#include <string_view>

/// What the cells of Bearable's table say.
namespace nightcramp::exchange::bearable {

struct TimeOfDay {
    std::optional<std::chrono::seconds> clock;  ///< since midnight
    bool before_rising = false;                 ///< "pre"
    bool morning = false;                       ///< "am"
    bool midday = false;                        ///< "mid"
    bool evening_or_all_day = false;            ///< "pm", "all day"
};

/// Reads "pre", "am", "mid", "pm", "all day", "9:05" and the empty cell.
[[nodiscard]] std::optional<TimeOfDay> time_from(std::string_view text);

/// "Leg cramps (Moderate)"
struct Graded {
    std::string_view name;
    std::string_view grade;  ///< Mild, Moderate or Severe; empty where none is told
};
[[nodiscard]] Graded graded(std::string_view detail);

/// "Hydroxyzine (mg)"
struct Measured {
    std::string_view name;
    std::string_view unit;  ///< empty where none is told
};
[[nodiscard]] Measured measured(std::string_view detail);

/// Times of day, in seconds since midnight. Where `start` is not earlier than `end`, it was on the day
/// before.
struct SleepClocks {
    std::chrono::seconds start{0};
    std::chrono::seconds end{0};
};

/// Reads "Asleep 02:45 - 12:30. In bed 02:15 - 13:15": the time in bed, else the time asleep. None without
/// either, and where both ends are the same.
[[nodiscard]] std::optional<SleepClocks> sleep_span(std::string_view detail);

}  // namespace nightcramp::exchange::bearable
