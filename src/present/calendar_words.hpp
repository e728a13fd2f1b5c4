#pragma once

#include "diary/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::present {

[[nodiscard]] int year_of(Date date);

/// "Sunday"
[[nodiscard]] std::string weekday_name(Date date);

/// "November"
[[nodiscard]] std::string month_name(Date date);

/// "Sun 22"
[[nodiscard]] std::string day_label(Date date);

/// Reads a month by its name or at least three letters of it, in lower case: "mar", "sept".
[[nodiscard]] std::optional<std::chrono::month> month_named(std::string_view text);

/// As above, for weekdays: "fri", "thurs".
[[nodiscard]] std::optional<std::chrono::weekday> weekday_named(std::string_view text);

}  // namespace nightcramp::present
