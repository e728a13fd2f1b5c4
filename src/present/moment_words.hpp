#pragma once

#include "diary/manner.hpp"
#include "diary/moment.hpp"

#include <string>

namespace nightcramp::present {

/// When something was done: "Monday 07:12" today and within the week before, otherwise "22 November 07:12",
/// with the year where it is another one: "22 November 2025 07:12".
[[nodiscard]] std::string moment_words(const Moment& moment, const Moment& now, ClockStyle style);

/// "22 November", with the year where it is not `year`.
[[nodiscard]] std::string date_words(Date date, int year);

}  // namespace nightcramp::present
