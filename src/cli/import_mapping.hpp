#pragma once

#include "cli/parsed.hpp"
#include "exchange/mapping.hpp"

#include <string>
#include <vector>

namespace nightcramp::cli {

/// Reads what the person wants the items of the draft to become: each text is "NAME=TARGET", the name or the
/// key of an item, in small or capital letters, and a word of exchange::word(). All problems at once.
[[nodiscard]] Parsed<exchange::Mapping> mapping_from(const std::vector<std::string>& texts,
                                                     const exchange::Draft& draft,
                                                     const std::vector<Habit>& habits);

}  // namespace nightcramp::cli
