#pragma once

#include "diary/change.hpp"

#include <string>
#include <string_view>

namespace nightcramp::storage {

/// What a damaged file says, fit to be shown: in ASCII, and not longer than a line.
[[nodiscard]] std::string shown(std::string_view text);

/// "night 2026-11-22", "profile"
[[nodiscard]] std::string value_words(ValueKind kind, const std::string& key);

/// "23 January 2026, 07:12"
[[nodiscard]] std::string moment_words(const Moment& moment);

}  // namespace nightcramp::storage
