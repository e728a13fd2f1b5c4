#pragma once

#include "cli/terminal.hpp"
#include "cli/world.hpp"

#include <string>
#include <vector>

namespace nightcramp::cli {

/// Exit codes of the program.
inline constexpr int success = 0;
inline constexpr int failure = 1;    ///< the diary could not be read or written
inline constexpr int bad_usage = 2;  ///< wrong arguments or input; nothing was written

/// Runs one command line (without the program's name) and returns the exit code. DiaryErrors pass through.
[[nodiscard]] int run(std::vector<std::string> arguments, const Terminal& terminal, const World& world);

}  // namespace nightcramp::cli
