#pragma once

#include "cli/edit_line.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the lines of `habit` change in the diary.
namespace nightcramp::cli {

/// What is aimed at, as typed; at most one of the two.
struct AimTyped {
    std::optional<std::string> at_least;
    std::optional<std::string> at_most;
};

/// A new habit, as typed.
struct NewHabitTyped {
    std::string name;
    std::optional<std::string> unit;  ///< none: answered with yes or no
    std::optional<std::string> step;
    std::optional<std::string> contrast;
    AimTyped aim;
    bool trigger = false;
    std::string question;
};

[[nodiscard]] Parsed<EditLine> add_line(const NewHabitTyped& typed, const app::Session& session);

/// `habit` is an id or a name, here and below.
[[nodiscard]] Parsed<EditLine> rename_line(const std::string& habit, const std::string& new_name,
                                           const app::Session& session);

/// With `none` there is no aim any more.
[[nodiscard]] Parsed<EditLine> aim_line(const std::string& habit, const AimTyped& aim, bool none,
                                        const app::Session& session);

/// What is read from the sleep can be followed, but not archived.
[[nodiscard]] Parsed<EditLine> follow_line(const std::vector<std::string>& habits, bool followed,
                                           const app::Session& session);

}  // namespace nightcramp::cli
