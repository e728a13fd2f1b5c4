#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace nightcramp::present {

/// "30 s", "5 min", "1 h 10 min"
[[nodiscard]] std::string duration_words(std::chrono::seconds duration);

/// A cell of "How long, in minutes".
struct DurationChoice {
    std::string_view label;
    std::chrono::seconds stored;  ///< what choosing it says

    friend bool operator==(const DurationChoice&, const DurationChoice&) = default;
};

/// "< 1", "1", "2", "5", "10", "15" and "15+" minutes.
[[nodiscard]] std::span<const DurationChoice> duration_choices();

/// The index of the one cell that the duration falls into: below a minute the first, above 15 minutes the
/// last, otherwise the nearest, the longer one half way between two. None of an unknown duration.
[[nodiscard]] std::optional<std::size_t> duration_choice(std::optional<std::chrono::seconds> duration);

}  // namespace nightcramp::present
