#pragma once

#include "diary/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::present {

/// The date that somebody means who types "2024-05-03", "3 May 2024", "May 3, 2024", "3.5.2024", "May 2024"
/// (its first day), "2024" (1 January), or anything else that jump_date() reads. With its year it may lie
/// before or after `today`; without, it is the latest that has come. None for anything else, and for years
/// before 1900.
[[nodiscard]] std::optional<Date> typed_date(std::string_view typed, Date today);

/// "3 May 2024": as one types it, and as typed_date() reads it again.
[[nodiscard]] std::string date_as_typed(Date date);

}  // namespace nightcramp::present
