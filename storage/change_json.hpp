#pragma once

#include "diary/change.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::storage {

/// A change as the history keeps it: the values as JSON, none where there was or is none.
struct ChangeText {
    std::string kind;  ///< "night", "habit", …
    std::string key;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// "night", "habit", …
[[nodiscard]] std::string_view kind_text(ValueKind kind);

[[nodiscard]] ChangeText to_text(const Change& change);

/// Throws BadRow.
[[nodiscard]] Change to_change(const ChangeText& text);

}  // namespace nightcramp::storage
