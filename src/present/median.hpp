#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace nightcramp::present {

/// The value in the middle, or half way between the two that are. None of no values.
[[nodiscard]] inline std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1) return values[middle];
    return (values[middle - 1] + values[middle]) / 2;
}

}  // namespace nightcramp::present
