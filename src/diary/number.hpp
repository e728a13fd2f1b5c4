#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp {

/// Reads one to nine digits and nothing else: no sign, no space.
[[nodiscard]] std::optional<int> parse_digits(std::string_view text);

/// Reads a finite decimal number with "." as the decimal mark, whatever the locale. Nothing may follow.
[[nodiscard]] std::optional<double> parse_decimal(std::string_view text);

/// The shortest text that reads back as the same number: "1800", "0.5".
[[nodiscard]] std::string decimal(double value);

}  // namespace nightcramp
