#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace nightcramp {

/// A calendar date where the person is. The night of a date is the one that *begins* on its evening.
using Date = std::chrono::local_days;
using std::chrono::days;

/// Both ends belong to the span.
struct DateSpan {
    Date first;
    Date last;

    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// A date that must exist; for constants and tests. Throws std::invalid_argument otherwise.
[[nodiscard]] Date date_from(int year, unsigned month, unsigned day);

/// Reads "2026-11-22". None for anything else, 31 February included.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// "2026-11-22"
[[nodiscard]] std::string iso(Date date);

/// "22 November"
[[nodiscard]] std::string day_and_month(Date date);

/// "Sun 22 Nov 2026"
[[nodiscard]] std::string short_date(Date date);

/// "Sunday 22 to Monday 23 November"; the first month is named where it differs.
[[nodiscard]] std::string night_name(Date date);

/// "Su", "Mo", …
[[nodiscard]] std::string_view weekday_letters(Date date);

}  // namespace nightcramp
