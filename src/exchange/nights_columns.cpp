#include "exchange/nights_columns.hpp"

#include "diary/nearest.hpp"
#include "exchange/cells.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t longest_name = 60;  // of a habit's id

Problem unknown_column(const std::string& name, const std::vector<std::string>& known) {
    const std::string field = fmt::format("column {}", in_quotes(name));
    const std::string meant = name.size() > longest_name ? "" : nearest(name, known);
    if (!meant.empty()) {
        return {field, fmt::format("The diary has no such column; did you mean \"{}\"?", meant)};
    }
    return {field, fmt::format("The diary has no such column; the columns are {}.", fmt::join(known, ", "))};
}

}  // namespace

Problems column_problems(const std::vector<std::string>& header, const std::vector<Habit>& habits) {
    Problems all;
    std::vector<std::string> known{"night", "cramps", "position", "feet", "covers"};
    for (const Habit& habit : habits) known.push_back(habit.id);
    for (const std::string& name : header) {
        const bool is_known = std::find(known.begin(), known.end(), name) != known.end();
        if (!is_known && !name.empty()) all.push_back(unknown_column(name, known));
    }
    if (std::find(header.begin(), header.end(), "night") == header.end()) {
        all.push_back({"column night", "There is no such column; it has to hold the date of each night."});
    }
    return all;
}

}  // namespace nightcramp::exchange
