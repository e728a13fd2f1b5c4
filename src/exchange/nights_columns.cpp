#include "exchange/nights_columns.hpp"

#include "diary/nearest.hpp"
#include "exchange/cells.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t longest_name = 60;  // of a habit's id

std::string field_of(const std::string& column) {
    return fmt::format("column {}", in_quotes(column));
}

/// The sentence that lists the columns stands with the first column that resembles none of them.
Problems unknown_columns(const std::vector<std::string>& names, const std::vector<std::string>& known) {
    Problems all;
    bool is_listed = false;
    for (const std::string& name : names) {
        const std::string meant = name.size() > longest_name ? "" : nearest(name, known);
        std::string sentence = "The diary has no such column.";
        if (!meant.empty()) {
            sentence = fmt::format("The diary has no such column; did you mean {}?", in_quotes(meant));
        } else if (!is_listed) {
            sentence =
                fmt::format("The diary has no such column; the columns are {}.", fmt::join(known, ", "));
            is_listed = true;
        }
        all.push_back({field_of(name), std::move(sentence)});
    }
    return all;
}

}  // namespace

Problems column_problems(const std::vector<std::string>& header, const std::vector<Habit>& habits) {
    std::vector<std::string> known{"night", "cramps", "position", "feet", "covers"};
    for (const Habit& habit : habits) known.push_back(habit.id);
    std::vector<std::string> unknown;
    std::copy_if(header.begin(), header.end(), std::back_inserter(unknown), [&](const std::string& name) {
        return !name.empty() && std::find(known.begin(), known.end(), name) == known.end();
    });
    Problems all = unknown_columns(unknown, known);
    if (std::find(header.begin(), header.end(), "night") == header.end()) {
        all.push_back({"column night", "There is no such column; it has to hold the date of each night."});
    }
    return all;
}

}  // namespace nightcramp::exchange
