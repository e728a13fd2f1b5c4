#pragma once

#include "diary/date.hpp"

#include <optional>
#include <string_view>

namespace nightcramp::present {

/// The night that somebody means who types "2026-03-12", "12 march", "mar 12", "12 mar 2025", "yesterday",
/// "last night", "friday" (the last one before today) or "22" (of this month, or else of the month before). A
/// day without its year is the latest that has come. None for anything else, and for nights that are still to
/// come.
[[nodiscard]] std::optional<Date> jump_date(std::string_view typed, Date today);

}  // namespace nightcramp::present
