#pragma once

#include "diary/json.hpp"

#include <cmath>
#include <optional>

namespace nightcramp::cli {

/// Null of NaN; "inf" and "-inf" of what has no end.
[[nodiscard]] inline Json number(double value) {
    if (std::isnan(value)) return nullptr;
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return value;
}

template <class Value>
[[nodiscard]] Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// Null of nothing, otherwise what `write` makes of it.
template <class Value, class Write>
[[nodiscard]] Json or_null(const std::optional<Value>& value, const Write& write) {
    return value ? Json(write(*value)) : Json(nullptr);
}

}  // namespace nightcramp::cli
