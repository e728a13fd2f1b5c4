#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// A schedule as "1001": one sign a night, 1 = with the habit. Used in JSON and in the database.
[[nodiscard]] std::string schedule_text(const std::vector<bool>& schedule);
[[nodiscard]] std::optional<std::vector<bool>> parse_schedule(std::string_view text);

}  // namespace nightcramp
