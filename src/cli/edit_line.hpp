#pragma once

#include "cli/context.hpp"
#include "cli/parsed.hpp"
#include "diary/change.hpp"

#include <functional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// What a command line changes in the diary, and how the history names it.
struct EditLine {
    std::vector<Change> changes;
    std::string label;
};

/// Reads the line against what the diary holds. With problems nothing is saved.
using ReadLine = std::function<Parsed<EditLine>(const app::Session&)>;

/// What is answered once the diary holds it.
struct LineReply {
    /// The fields besides "changed" and "label".
    std::function<Json(const EditLine&, const app::Session&)> json;
    /// Further lines where something was saved, each with its newline; or none. May be empty.
    std::function<std::string(const EditLine&, const app::Session&)> text;
};

/// Saves what `read` makes of the line and answers; returns the exit code. A line with problems, or one that
/// changes nothing, does not even make the file: where there is none, it is tried on an empty diary first.
/// Throws what Session::save throws.
[[nodiscard]] int save_line(Context& context, const ReadLine& read, const LineReply& reply);

/// Calls `show` with the diary as it is; a file that does not exist is an empty diary.
[[nodiscard]] int read_diary(Context& context, const std::function<int(const app::Session&)>& show);

}  // namespace nightcramp::cli
