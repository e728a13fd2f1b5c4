#pragma once

#include "diary/date.hpp"
#include "diary/moment.hpp"

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace nightcramp::exchange {

// The ways in which other programs write times, lengths of time and numbers. None of these functions takes
// anything but the whole text, and none gives a year outside 1900 … 9999.

/// "2020-09-22"
[[nodiscard]] std::optional<Date> written_date(std::string_view text);

/// "22nd Sep 2020": a day with or without its ending, an English month of three letters or more, a year.
[[nodiscard]] std::optional<Date> ordinal_date(std::string_view text);

/// "14:58", "3:04", "14:58:07", "6:50 pm", "10:04 AM", "11:41PM": since midnight. Narrow and unbreakable
/// blanks before am and pm are blanks.
[[nodiscard]] std::optional<std::chrono::seconds> time_of_day(std::string_view text);

/// "2024-12-22 23:00:00.000", "2016-12-13T09:59": fractions of seconds are dropped.
[[nodiscard]] std::optional<std::chrono::local_seconds> wall_time(std::string_view text);

/// "27. 11. 2020 7:38"
[[nodiscard]] std::optional<std::chrono::local_seconds> dotted_time(std::string_view text);

/// "+01:00", "+0100", "UTC+0100" or "Z"; at most 18 hours either way.
[[nodiscard]] std::optional<std::chrono::minutes> written_offset(std::string_view text);

/// A wall_time() and its offset: "2022-09-14T21:30:41.432+01:00", "2025-03-30T03:12Z", "2010-11-12
/// 13:14+0000".
[[nodiscard]] std::optional<Moment> offset_time(std::string_view text);

/// Milliseconds since 1970, of UTC.
[[nodiscard]] std::optional<std::chrono::sys_seconds> epoch_milliseconds(std::string_view text);

/// "1d 02h 15m", "02h 15m", "45m", "20s"
[[nodiscard]] std::optional<std::chrono::seconds> length_in_words(std::string_view text);

/// "7:05:00", "9:45" (hours and minutes), "12345:18:20", "-10:-30:20": hours without bounds, and each part
/// with a sign of its own.
[[nodiscard]] std::optional<std::chrono::seconds> clock_length(std::string_view text);

/// What a comma before three digits is, where the program that wrote it is known to use it in one way alone.
enum class Comma { unclear, decimal, thousands };

/// "300", "1.0E7", "-10.1", "6,5", "1,234,567": finite and at most 1e15 in size. A comma is the decimal mark,
/// several before three digits each part thousands; none for "1,500", which may be either, while `comma` is
/// unclear.
[[nodiscard]] std::optional<double> written_number(std::string_view text, Comma comma = Comma::unclear);

/// The two numbers that a text such as "1,500" may mean, with the comma for thousands first; none for others.
[[nodiscard]] std::optional<std::pair<double, double>> two_numbers(std::string_view text);

/// Whether a file may speak of it: 1900 … 9999.
[[nodiscard]] bool is_of_known_years(std::chrono::local_seconds wall);

}  // namespace nightcramp::exchange
