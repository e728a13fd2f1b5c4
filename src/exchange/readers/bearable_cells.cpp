#include "exchange/readers/bearable_cells.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/written_times.hpp"

#include <utility>

namespace nightcramp::exchange::bearable {
namespace {

/// "Leg cramps", "Moderate": what stands before the brackets at the end, and within them.
std::pair<std::string_view, std::string_view> with_brackets(std::string_view text) {
    const auto open = text.rfind(" (");
    if (open == std::string_view::npos || !text.ends_with(')')) return {text, {}};
    return {trimmed(text.substr(0, open)), trimmed(text.substr(open + 2, text.size() - open - 3))};
}

/// The times behind the word: "In bed 23:30 - 12:30".
std::optional<SleepClocks> clocks_behind(std::string_view detail, std::string_view word) {
    const auto found = detail.find(word);
    if (found == std::string_view::npos) return std::nullopt;
    std::string_view rest = detail.substr(found + word.size());
    rest = rest.substr(0, rest.find(". "));
    if (rest.ends_with('.')) rest.remove_suffix(1);
    const auto dash = rest.find(" - ");
    if (dash == std::string_view::npos) return std::nullopt;
    const auto start = time_of_day(trimmed(rest.substr(0, dash)));
    const auto end = time_of_day(trimmed(rest.substr(dash + 3)));
    if (!start || !end || *start == *end) return std::nullopt;
    return SleepClocks{*start, *end};
}

}  // namespace

std::optional<TimeOfDay> time_from(std::string_view text) {
    TimeOfDay time;
    time.before_rising = text == "pre";
    time.morning = text == "am";
    time.midday = text == "mid";
    time.evening_or_all_day = text == "pm" || text == "all day";
    const bool is_word = time.before_rising || time.morning || time.midday || time.evening_or_all_day;
    if (text.empty() || is_word) return time;
    time.clock = time_of_day(text);
    return time.clock ? std::optional(time) : std::nullopt;
}

Graded graded(std::string_view detail) {
    const auto [name, grade] = with_brackets(detail);
    if (grade == "Mild" || grade == "Moderate" || grade == "Severe") return {name, grade};
    return {detail, {}};
}

Measured measured(std::string_view detail) {
    const auto [name, unit] = with_brackets(detail);
    return {name, unit};
}

std::optional<SleepClocks> sleep_span(std::string_view detail) {
    const auto in_bed = clocks_behind(detail, "In bed ");
    return in_bed ? in_bed : clocks_behind(detail, "Asleep ");
}

}  // namespace nightcramp::exchange::bearable
