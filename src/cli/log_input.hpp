#pragma once

#include "cli/clock_input.hpp"
#include "cli/parsed.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// The parts of one `log` line, as typed.
struct LogInput {
    bool none = false;
    bool replace = false;
    std::vector<std::string> cramps;
    std::vector<std::string> habits;
    std::optional<std::string> sleep;
    std::vector<std::string> signs;  ///< ids of warning signs, or "none"
    std::optional<std::string> note;

    /// Nothing was said on the line.
    [[nodiscard]] bool empty() const;
};

/// What the night becomes: named parts replace, the rest stays. All problems of the line at once; with
/// problems the night is not to be saved.
[[nodiscard]] Parsed<Night> apply(const LogInput& input, const Night& before,
                                  const std::vector<Habit>& habits, const Zone& zone, const Moment& now);

}  // namespace nightcramp::cli
