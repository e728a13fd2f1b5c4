#pragma once

#include "app/session.hpp"
#include "app/world.hpp"
#include "cli/terminal.hpp"
#include "diary/json.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::cli {

/// What every command of one command line shares.
struct Context {
    const Terminal& terminal;
    const app::World& world;
    std::string diary_option;  ///< --diary; empty: the person's own diary
    bool json = false;         ///< --json
    int exit_code = 0;

    [[nodiscard]] std::filesystem::path diary_file() const;
};

/// For commands that write: makes the file where there is none. Of a diary that there is and that holds
/// something, the copies of the day are kept first (daily_copy.hpp).
[[nodiscard]] Diary open_for_writing(const Context& context);

/// For commands that change what is there: a file that does not exist is an empty diary and is not made.
[[nodiscard]] Diary open_for_changing(const Context& context);

/// For all commands but those that mend a diary. Throws CannotOpen as expect_no_lost_diary() and
/// expect_no_copy() do, and so do the three that open it.
[[nodiscard]] bool diary_exists(const Context& context);

/// For commands that read: a file that does not exist reads as an empty diary and is not made.
[[nodiscard]] Diary open_for_reading(const Context& context);

/// A line of JSON on standard output.
void print_json(const Context& context, const Json& json);

/// The problem in a line, without its place where the sentence names that itself.
[[nodiscard]] std::string told(const Problem& problem);

/// Every problem on standard error, a line each; returns the exit code for bad input. For commands that
/// write, it adds that nothing was saved.
[[nodiscard]] int report(const Context& context, const Problems& problems);
[[nodiscard]] int report_unsaved(const Context& context, const Problems& problems);

/// The sentences on standard error; returns the exit code of a failure.
[[nodiscard]] int refuse(const Context& context, std::string_view sentences);

/// Asks a question that is answered with yes or no; anything but "y" and "yes" is no.
[[nodiscard]] bool confirm(const Context& context, std::string_view question);

/// Reads a night as typed: a date, "last-night" or "tonight".
[[nodiscard]] std::optional<Date> parse_night(std::string_view text, Date today);

/// The problem of a text that is no night.
[[nodiscard]] Problem not_a_night(const std::string& field, std::string_view text);

/// A text without signs that would steer a terminal.
[[nodiscard]] std::string visible(std::string_view text);

/// "1 night", "2 nights"
[[nodiscard]] std::string counted(std::int64_t count, std::string_view one, std::string_view many);

}  // namespace nightcramp::cli
