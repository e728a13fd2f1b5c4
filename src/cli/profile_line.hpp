#pragma once

#include "cli/edit_line.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// The parts of one `profile set` line, as typed. The word "unknown" clears the first four.
struct ProfileTyped {
    std::optional<std::string> weight;  ///< "80kg", "176lb"; kg where no unit is named
    std::optional<std::string> born;
    std::optional<std::string> due;
    std::optional<std::string> flat_feet;
    std::vector<std::string> conditions;     ///< ids or names, to be added
    std::vector<std::string> no_conditions;  ///< to be taken off
    std::vector<std::string> questions;      ///< for the doctor, to be added
    std::vector<std::string> no_questions;   ///< numbers, counted from 1, to be taken off

    /// Nothing was said on the line.
    [[nodiscard]] bool empty() const;
};

/// What the profile becomes; everything that was not named stays.
[[nodiscard]] Parsed<EditLine> profile_line(const ProfileTyped& typed, const app::Session& session);

/// The change to `after`, with everything of it that breaks a rule.
[[nodiscard]] Parsed<EditLine> profile_change(const Profile& after, const app::Session& session);

/// Reads a date as people type it; a problem where it is none.
[[nodiscard]] std::optional<Date> read_date(const std::string& field, const std::string& text, Date today,
                                            Problems& problems);

}  // namespace nightcramp::cli
