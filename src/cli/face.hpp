#pragma once

#include "app/world.hpp"
#include "cli/terminal.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// Exit codes of the program.
inline constexpr int success = 0;
inline constexpr int failure = 1;    ///< the diary could not be read or written
inline constexpr int bad_usage = 2;  ///< wrong arguments or input; nothing was written

/// Opens the window on a diary and stays until it is closed; otherwise says why there is none.
using OpenWindow = std::function<std::optional<std::string>(const std::filesystem::path& diary)>;

/// Runs one command line (without the program's name) and returns the exit code. Without a command, and where
/// there is a display, it opens the window.
[[nodiscard]] int run(std::vector<std::string> arguments, const Terminal& terminal, const app::World& world,
                      const OpenWindow& open_window);

}  // namespace nightcramp::cli
