#pragma once

#include "cli/parsed.hpp"
#include "diary/date.hpp"

#include <optional>
#include <string>

namespace nightcramp::cli {

/// A span as typed with --from and --to; either may be left out (empty).
struct SpanOption {
    std::string from;
    std::string to;
};

/// The span that was meant: up to last night if no end is given, 28 nights if no beginning is. None where
/// there are problems.
[[nodiscard]] Parsed<std::optional<DateSpan>> read_span(const SpanOption& option, Date today);

}  // namespace nightcramp::cli
