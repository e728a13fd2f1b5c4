#pragma once

#include <optional>
#include <utility>

namespace nightcramp {

/// Equal but for the revision that the journal counts.
template <class Value>
[[nodiscard]] bool same_content(const Value& a, Value b) {
    b.revision = a.revision;
    return a == b;
}

template <class Value>
[[nodiscard]] bool same_content(const std::optional<Value>& a, const std::optional<Value>& b) {
    return a.has_value() == b.has_value() && (!a || same_content(*a, *b));
}

}  // namespace nightcramp
