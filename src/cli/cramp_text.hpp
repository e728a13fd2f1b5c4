#pragma once

#include "cli/clock_input.hpp"
#include "cli/parsed.hpp"
#include "diary/cramp.hpp"

#include <string>
#include <string_view>

namespace nightcramp::cli {

/// Reads a cramp as typed: "02:30 left calf pain 7 5min woke". The words may come in any order, each kind
/// once; the man page lists them. Every word that is not understood is a problem of `field`.
[[nodiscard]] Parsed<Cramp> parse_cramp(std::string_view text, const NightClock& night,
                                        const std::string& field);

}  // namespace nightcramp::cli
